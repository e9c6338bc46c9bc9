package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What stands behind a story: a check, or only plausibility. */
public enum Verification {
    @JsonProperty("illustrative")
    ILLUSTRATIVE,
    @JsonProperty("verified")
    VERIFIED
}
