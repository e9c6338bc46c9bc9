package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a role relates to its reference occupation. */
public enum ReferenceMatch {
    /** They are the same. */
    @JsonProperty("exact")
    EXACT,
    /** The role is a part of the occupation. */
    @JsonProperty("narrower")
    NARROWER,
    /** The role takes in more than the occupation. */
    @JsonProperty("broader")
    BROADER
}
