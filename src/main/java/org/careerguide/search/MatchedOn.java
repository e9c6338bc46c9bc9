package org.careerguide.search;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where something has what was looked for. */
public enum MatchedOn {
    /** In its title. */
    @JsonProperty("title")
    TITLE,
    /** In another title of it. */
    @JsonProperty("alternate-title")
    ALTERNATE_TITLE,
    /** In a code of it. */
    @JsonProperty("code")
    CODE,
    /** In what is written about it. */
    @JsonProperty("text")
    TEXT,
    /** In the title of a tool that it works with. */
    @JsonProperty("tool")
    TOOL,
    /** Nowhere in words: it means the same. */
    @JsonProperty("meaning")
    MEANING
}
