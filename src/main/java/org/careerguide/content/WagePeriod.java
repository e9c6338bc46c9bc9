package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The span of time that a wage pays for. */
public enum WagePeriod {
    @JsonProperty("year")
    YEAR,
    @JsonProperty("hour")
    HOUR
}
