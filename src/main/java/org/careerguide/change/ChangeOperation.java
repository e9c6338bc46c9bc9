package org.careerguide.change;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happened to a document. */
public enum ChangeOperation {
    /** It was published for the first time, or again after it was withdrawn. */
    @JsonProperty("create")
    CREATE,
    /** It was published with a change. */
    @JsonProperty("update")
    UPDATE,
    /** It has another slug now; its old address leads there. */
    @JsonProperty("rename")
    RENAME,
    /** It was withdrawn. */
    @JsonProperty("withdraw")
    WITHDRAW
}
