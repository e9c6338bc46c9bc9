package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of area a place is. */
public enum PlaceKind {
    @JsonProperty("nation")
    NATION,
    @JsonProperty("state")
    STATE,
    @JsonProperty("territory")
    TERRITORY,
    @JsonProperty("metropolitan-area")
    METROPOLITAN_AREA,
    @JsonProperty("nonmetropolitan-area")
    NONMETROPOLITAN_AREA
}
