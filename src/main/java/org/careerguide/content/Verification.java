package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a story was checked, or is only plausible. */
public enum Verification {
    @JsonProperty("illustrative")
    ILLUSTRATIVE,
    @JsonProperty("verified")
    VERIFIED
}
