package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an emerging task relates to the tasks that are known. */
public enum EmergingTaskKind {
    /** It is not among them. */
    @JsonProperty("new")
    NEW,
    /** It is one of them in other words. */
    @JsonProperty("revision")
    REVISION
}
