package org.careerguide.search;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that somebody may be about to look for. */
@Schema(name = "Suggestion", description = "Something that somebody may be about to look for.")
public record Suggestion(
        @Schema(description = "What to show: the title, or another title of the thing that goes on as was typed.", examples = "Medical coder") @NotNull String text,
        @NotNull SearchType type,
        @NotNull String slug,
        @Schema(examples = "Medical coding") @NotNull String title,
        @NotNull ApiUrl url,
        @Schema(description = "Whether the text is its title or another one.") @NotNull MatchedOn matchedOn,
        @Schema(description = "What of the text was typed already.") @NotNull List<Excerpt.Highlight> highlights) {
}
