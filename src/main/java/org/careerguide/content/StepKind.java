package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Direction of a step: up, or to the side. */
public enum StepKind {
    @JsonProperty("advancement")
    ADVANCEMENT,
    @JsonProperty("lateral")
    LATERAL
}
