package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A side of the work that a certification is for. */
public enum CertificationFocus {
    @JsonProperty("billing")
    BILLING,
    @JsonProperty("coding")
    CODING,
    @JsonProperty("auditing")
    AUDITING,
    @JsonProperty("management")
    MANAGEMENT
}
