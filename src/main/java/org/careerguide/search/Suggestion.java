package org.careerguide.search;

import java.util.List;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A completion of a text that is being typed. */
@Schema(name = "Suggestion", description = "A suggestion.")
public record Suggestion(
        @Schema(required = true, description = "Text to show: the title or alternate title that completes the input.", examples = "Medical coder") String text,
        @Schema(required = true) SearchType type,
        @Schema(required = true) String slug,
        @Schema(required = true, examples = "Medical coding") String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "Whether the text is the title or an alternate title.") MatchedOn matchedOn,
        @Schema(required = true, description = "Parts of the text that match the input.") List<Excerpt.Highlight> highlights) {
}
