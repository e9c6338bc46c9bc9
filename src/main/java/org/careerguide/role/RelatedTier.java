package org.careerguide.role;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How near a related occupation is. */
public enum RelatedTier {
    /** Among the five nearest. */
    @JsonProperty("primary-short")
    PRIMARY_SHORT,
    /** Among the ten nearest. */
    @JsonProperty("primary-long")
    PRIMARY_LONG,
    /** Near in some respects. */
    @JsonProperty("supplemental")
    SUPPLEMENTAL
}
