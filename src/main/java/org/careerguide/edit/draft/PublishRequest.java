package org.careerguide.edit.draft;

import org.careerguide.edit.document.Remarks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to publish a draft. */
@Schema(name = "PublishRequest", description = "Request to publish a draft.")
public record PublishRequest(
        @Schema(format = "date-time", description = "When it is published; at once by default, or if the time has passed.", examples = "2027-01-31T12:00:00Z") String at) {

    /** The request of a body, which may be empty. */
    static PublishRequest of(String mediaType, byte[] body) {
        return new PublishRequest(Remarks.of(mediaType, body, "at").text("at"));
    }
}
