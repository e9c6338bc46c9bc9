package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a value is not there. */
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
    /** It would be made of one figure that two roles share; no document states it. */
    @JsonProperty("same-figure")
    SAME_FIGURE
}
