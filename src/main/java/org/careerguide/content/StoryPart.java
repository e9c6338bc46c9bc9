package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a role stands in a story. */
public enum StoryPart {
    @JsonProperty("start")
    START,
    @JsonProperty("between")
    BETWEEN,
    @JsonProperty("end")
    END
}
