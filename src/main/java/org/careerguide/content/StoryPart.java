package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part that a role has in a story. */
public enum StoryPart {
    @JsonProperty("start")
    START,
    @JsonProperty("between")
    BETWEEN,
    @JsonProperty("end")
    END
}
