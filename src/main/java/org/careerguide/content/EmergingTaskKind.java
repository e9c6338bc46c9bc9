package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an emerging task relates to the tasks that are known. */
public enum EmergingTaskKind {
    /** The task is not among the known ones. */
    @JsonProperty("new")
    NEW,
    /** The task is a known one in other words. */
    @JsonProperty("revision")
    REVISION
}
