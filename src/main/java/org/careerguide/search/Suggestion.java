package org.careerguide.search;

import java.util.List;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that somebody may be about to look for. */
@Schema(name = "Suggestion", description = "Something that somebody may be about to look for.")
public record Suggestion(
        @Schema(required = true, description = "What to show: the title, or another title of the thing that goes on as was typed.", examples = "Medical coder") String text,
        @Schema(required = true) SearchType type,
        @Schema(required = true) String slug,
        @Schema(required = true, examples = "Medical coding") String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "Whether the text is its title or another one.") MatchedOn matchedOn,
        @Schema(required = true, description = "What of the text was typed already.") List<Excerpt.Highlight> highlights) {
}
