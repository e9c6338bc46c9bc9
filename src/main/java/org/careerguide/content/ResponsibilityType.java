package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a responsibility belongs to a role. */
public enum ResponsibilityType {
    @JsonProperty("core")
    CORE,
    @JsonProperty("supplemental")
    SUPPLEMENTAL
}
