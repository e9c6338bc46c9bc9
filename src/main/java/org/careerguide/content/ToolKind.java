package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of tool something is. */
public enum ToolKind {
    @JsonProperty("software")
    SOFTWARE,
    @JsonProperty("reference")
    REFERENCE,
    @JsonProperty("classification-system")
    CLASSIFICATION_SYSTEM,
    @JsonProperty("equipment")
    EQUIPMENT
}
