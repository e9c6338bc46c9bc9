package org.careerguide.search;

import java.util.List;

import org.careerguide.web.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what was found, the best first. */
@Schema(name = "SearchPage", description = "A page of what was found, the best first.")
public record SearchPage(
        @Schema(required = true) List<SearchHit> items,
        @Schema(required = true) PageInfo page,
        @Schema(description = "What was looked for instead, where words were not known and others are near: ask again with it, or say that it was meant.", examples = "medical coder") String didYouMean,
        @Schema(required = true) SearchFacets facets) {
}
