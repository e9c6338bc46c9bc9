package org.careerguide.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a page stands in its list. */
@Schema(name = "PageInfo", description = "Where a page stands in its list.")
public record PageInfo(
        @Schema(required = true, description = "The most items that a page holds.", examples = "20") int limit,
        @Schema(description = "The next page; absent on the last.") ApiUrl next,
        @Schema(description = "How many items the whole list has; only with count=exact.", examples = "10") Long total) {
}
