package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a certification's facts were read from: the issuer's own pages, other pages, or both. */
public enum VerificationStatus {
    @JsonProperty("official")
    OFFICIAL,
    @JsonProperty("mixed")
    MIXED,
    @JsonProperty("secondary")
    SECONDARY
}
