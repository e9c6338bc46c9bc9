package org.careerguide.edit.document;

import java.util.List;

import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to withdraw a document, where its reason is not in the query. */
@Schema(name = "WithdrawalRequest", description = "Request to withdraw a document, where its reason is not in the query.")
public record WithdrawalRequest(
        @Schema(maxLength = 2000, description = "Why the document is withdrawn, for those who look for it.") String reason) {

    /**
     * The reason for a withdrawal: that of the query, otherwise that of the body.
     *
     * @throws InvalidParameterException if there is none
     */
    public static String reason(String query, String mediaType, byte[] body) {
        String reason = query != null ? query : Remarks.of(mediaType, body, "reason").text("reason");
        if (reason == null || reason.isBlank()) {
            throw new InvalidParameterException(List.of(Problem.Mistake.inParameter("reason", "missing-parameter", "is missing",
                    List.of("why the document is withdrawn, for those who look for it"))));
        }
        return reason.strip();
    }
}
