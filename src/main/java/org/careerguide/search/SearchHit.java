package org.careerguide.search;

import java.util.List;

import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was found. */
@Schema(name = "SearchHit", description = "Something that was found, and where it has what was looked for.")
public record SearchHit(
        @Schema(required = true) SearchType type,
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "It in a sentence or two.") String summary,
        @Schema(description = "Of a role: the job family of its reference occupation.") Link jobFamily,
        @Schema(required = true, description = "The best place that has what was looked for: its title, another title of it, or what is written about it, together with its titles.") MatchedOn matchedOn,
        @Schema(required = true, description = "The texts in which it was found, with places instead of markup.") List<Excerpt> excerpts) {
}
