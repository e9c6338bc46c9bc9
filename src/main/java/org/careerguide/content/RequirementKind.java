package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of requirement a step makes. */
public enum RequirementKind {
    @JsonProperty("certification")
    CERTIFICATION,
    @JsonProperty("experience")
    EXPERIENCE,
    @JsonProperty("education")
    EDUCATION,
    @JsonProperty("skill")
    SKILL
}
