package org.careerguide.search;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was found. */
@Schema(name = "SearchHit", description = "Something that was found, and where it has what was looked for.")
public record SearchHit(
        @NotNull SearchType type,
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @Schema(description = "It in a sentence or two.") @NotNull String summary,
        @Schema(description = "Of a role: the job family of its reference occupation.") Link jobFamily,
        @Schema(description = "The best place that has what was looked for: its title, another title of it, or what is written about it, together with its titles.") @NotNull MatchedOn matchedOn,
        @Schema(description = "The texts in which it was found, with places instead of markup.") @NotNull List<Excerpt> excerpts) {
}
