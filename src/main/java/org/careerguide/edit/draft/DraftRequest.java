package org.careerguide.edit.draft;

import java.util.ArrayList;
import java.util.List;

import org.careerguide.content.TextLength;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to create a draft. */
@Schema(name = "DraftRequest", description = "Request to create a draft.")
public record DraftRequest(
        @Schema(required = true, description = "Title of the draft, up to 200 characters.") String title,
        @Schema(description = "What the draft is for, up to 500 characters.") String note) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 500;

    /** Returns the request with trimmed texts; throws if it has mistakes. */
    DraftRequest checked() {
        String plain = title == null ? "" : title.strip();
        String said = note == null || note.isBlank() ? null : note.strip();
        var mistakes = new ArrayList<Problem.Mistake>();
        if (plain.isEmpty()) {
            mistakes.add(mistake("title", "missing", LONGEST_TITLE));
        } else if (TextLength.of(plain) > LONGEST_TITLE) {
            mistakes.add(mistake("title", "too-long", LONGEST_TITLE));
        }
        if (said != null && TextLength.of(said) > LONGEST_NOTE) {
            mistakes.add(mistake("note", "too-long", LONGEST_NOTE));
        }
        if (!mistakes.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_CONTENT, "The draft has no title, or one of its texts is too long.",
                    mistakes);
        }
        return new DraftRequest(plain, said);
    }

    private static Problem.Mistake mistake(String field, String code, int longest) {
        return new Problem.Mistake("body", field, code, "The " + field + " is " + code.replace('-', ' ') + ".",
                List.of("up to " + longest + " characters"));
    }
}
