package org.careerguide.edit.draft;

import java.util.List;

import org.careerguide.error.Problem;
import org.careerguide.publish.ContentMistake;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The mistakes of a draft. */
@Schema(name = "DraftCheck", description = "What prevents the publication of a draft: every mistake in it, and the documents that have been published by others since.")
public record DraftCheck(
        @Schema(required = true) List<Mistake> mistakes,
        @Schema(required = true) List<Problem.Conflict> conflicts) {

    /** A mistake in a document of a draft. */
    @Schema(name = "DraftMistake", description = "A mistake in a document of a draft.")
    public record Mistake(
            @Schema(required = true, examples = "role") String type,
            @Schema(required = true) String slug,
            @Schema(required = true, description = "Field that has the mistake, such as `steps[0].from`; empty if the whole document has it.") String in,
            @Schema(required = true, description = "Machine-readable kind of mistake.", examples = "unknown-reference") String code,
            @Schema(required = true) String message,
            @Schema(description = "What is expected.") List<String> allowed,
            @Schema(description = "Line of the field, if the document was sent as YAML.") Integer line) {

        static Mistake of(ContentMistake mistake) {
            String[] key = mistake.file().split(" ", 2);
            return new Mistake(key[0], key[key.length - 1], mistake.field(), mistake.code(), mistake.message(),
                    List.of(mistake.expected()), mistake.line() > 0 ? mistake.line() : null);
        }
    }
}
