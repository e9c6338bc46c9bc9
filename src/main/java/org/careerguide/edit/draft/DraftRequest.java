package org.careerguide.edit.draft;

import java.util.List;

import org.careerguide.content.TextLength;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What begins a draft. */
@Schema(name = "DraftRequest", description = "What begins a draft.")
public record DraftRequest(
        @Schema(required = true, description = "Title of the draft, up to 200 characters.") String title,
        @Schema(description = "What the draft is for, up to 500 characters.") String note) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 500;

    /** The same, without spaces around it; refused if it has no title. */
    DraftRequest checked() {
        String plain = title == null ? "" : title.strip();
        String said = note == null || note.isBlank() ? null : note.strip();
        if (plain.isEmpty() || TextLength.of(plain) > LONGEST_TITLE || said != null && TextLength.of(said) > LONGEST_NOTE) {
            String field = said != null && TextLength.of(said) > LONGEST_NOTE ? "note" : "title";
            throw new ProblemException(ProblemType.INVALID_CONTENT, "The draft has no title, or one of its texts is too long.",
                    List.of(new Problem.Mistake("body", field, plain.isEmpty() ? "missing" : "too-long",
                            plain.isEmpty() ? "The title is missing." : "The " + field + " is too long.",
                            List.of("up to " + (field.equals("note") ? LONGEST_NOTE : LONGEST_TITLE) + " characters"))));
        }
        return new DraftRequest(plain, said);
    }
}
