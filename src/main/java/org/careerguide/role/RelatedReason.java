package org.careerguide.role;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a role is related to another. */
public enum RelatedReason {
    /** A step of a career path leads from one to the other. */
    @JsonProperty("career-path")
    CAREER_PATH,
    /** Both have the same reference occupation. */
    @JsonProperty("same-occupation")
    SAME_OCCUPATION,
    /** A source ranks its reference occupation among those that are like the other's. */
    @JsonProperty("related-occupation")
    RELATED_OCCUPATION
}
