package org.careerguide.edit.draft;

import java.time.Duration;
import java.util.List;

import org.careerguide.edit.document.Remarks;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

/** Request to make a preview link. */
@Schema(name = "LinkRequest", description = "Request to make a preview link.")
public record LinkRequest(
        @Schema(exclusiveMinimum = true, minimum = "0", maximum = "366", defaultValue = "7", description = "Days until the link expires, at least a second.") Double days) {

    private static final Duration DEFAULT = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(366);

    /** The request of a body, which may be empty. */
    static LinkRequest of(String mediaType, byte[] body) {
        JsonNode days = Remarks.of(mediaType, body, "days").fields().path("days");
        var request = new LinkRequest(days.asDouble(DEFAULT.toDays()));
        if (!days.isMissingNode() && !days.isNumber() || request.lifetime().compareTo(Duration.ofSeconds(1)) < 0
                || request.lifetime().compareTo(LONGEST) > 0) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "“days” is not a number of days up to 366.",
                    List.of(new Problem.Mistake("body", "days", "invalid-value", "It is not a number of days.",
                            List.of("above 0 and up to " + LONGEST.toDays()))));
        }
        return request;
    }

    /** How long the link shows the draft. */
    Duration lifetime() {
        return Duration.ofSeconds(Math.round(days * Duration.ofDays(1).toSeconds()));
    }
}
