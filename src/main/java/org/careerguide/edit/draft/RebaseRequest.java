package org.careerguide.edit.draft;

import java.util.List;

import org.careerguide.edit.document.Remarks;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to rebase a draft. */
@Schema(name = "RebaseRequest", description = "Request to rebase a draft.")
public record RebaseRequest(@Schema(enumeration = {
        "draft",
        "live" }, description = "Whose values are taken for fields that both have changed. By default, documents with such fields are left as they are and answered in `conflicts`.") String prefer){

    private static final List<String> PREFERENCES = List.of("draft", "live");

    /** The request of a body, which may be empty. */
    static RebaseRequest of(String mediaType, byte[] body) {
        String prefer = Remarks.of(mediaType, body, "prefer").text("prefer");
        if (prefer != null && !PREFERENCES.contains(prefer)) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "“prefer” is neither draft nor live.",
                    List.of(new Problem.Mistake("body", "prefer", "invalid-value", "It is neither draft nor live.",
                            PREFERENCES)));
        }
        return new RebaseRequest(prefer);
    }
}
