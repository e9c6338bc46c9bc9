package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a step leads: up, or to the side. */
public enum StepKind {
    @JsonProperty("advancement")
    ADVANCEMENT,
    @JsonProperty("lateral")
    LATERAL
}
