package org.careerguide.search;

import java.util.List;

import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was found. */
@Schema(name = "SearchHit", description = "A search result, and where it matches.")
public record SearchHit(
        @Schema(required = true) SearchType type,
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "One- or two-sentence summary.") String summary,
        @Schema(description = "Job family of the reference occupation; only for a role.") Link jobFamily,
        @Schema(required = true, description = "Best matching field: the title, an alternate title, or the text together with the titles.") MatchedOn matchedOn,
        @Schema(required = true, description = "Matching texts, with the positions of the matches.") List<Excerpt> excerpts) {
}
