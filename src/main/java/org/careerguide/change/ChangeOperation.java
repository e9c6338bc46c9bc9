package org.careerguide.change;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happened to a document. */
public enum ChangeOperation {
    /** It was published for the first time, or again after it was withdrawn. */
    @JsonProperty("create")
    CREATE,
    /** The document was published with a change. */
    @JsonProperty("update")
    UPDATE,
    /** The document has another slug now; its old address redirects there. */
    @JsonProperty("rename")
    RENAME,
    /** The document was withdrawn. */
    @JsonProperty("withdraw")
    WITHDRAW
}
