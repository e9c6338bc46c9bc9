package org.careerguide.edit.draft;

import org.careerguide.edit.document.Remarks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to approve a draft or to send it back. */
@Schema(name = "ReviewRequest", description = "Request to approve a draft or to send it back.")
public record ReviewRequest(@Schema(maxLength = 2000, description = "What the reviewer says to the authors.") String comment) {

    /** The request of a body, which may be empty. */
    static ReviewRequest of(String mediaType, byte[] body) {
        return new ReviewRequest(Remarks.of(mediaType, body, "comment").text("comment"));
    }
}
