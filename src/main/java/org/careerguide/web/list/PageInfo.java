package org.careerguide.web.list;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a page stands in its list. */
@Schema(name = "PageInfo", description = "Position of a page in its list.")
public record PageInfo(
        @Schema(required = true, description = "Maximum number of items per page.", examples = "20") int limit,
        @Schema(description = "URL of the next page. Absent on the last page.") ApiUrl next,
        @Schema(description = "Number of all items in the list; only with `count=exact`.", examples = "10") Long total) {
}
