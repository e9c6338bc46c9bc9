package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a value is missing. */
public enum MissingReason {
    /** No source has collected the value. */
    @JsonProperty("not-collected")
    NOT_COLLECTED,
    /** The publisher of the figure holds it back. */
    @JsonProperty("suppressed")
    SUPPRESSED,
    /** The value does not exist, such as a wage by the year where pay is by the hour. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE,
    /** Two roles share one figure, so there is nothing to compare; no document states this reason. */
    @JsonProperty("same-figure")
    SAME_FIGURE
}
