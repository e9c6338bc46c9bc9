package org.careerguide.search;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what was found, the best first. */
@Schema(name = "SearchPage", description = "A page of search results, best first.")
public record SearchPage(
        @Schema(required = true) List<SearchHit> items,
        @Schema(required = true) PageInfo page,
        @Schema(description = "Corrected query that the results are for. Absent if the query was not corrected.", examples = "medical coder") String didYouMean,
        @Schema(required = true) SearchFacets facets) {
}
