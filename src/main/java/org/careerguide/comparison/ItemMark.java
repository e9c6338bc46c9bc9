package org.careerguide.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an item of a set matters to a role, the strongest reason first. */
public enum ItemMark {
    /** Job postings for the role frequently name the tool. */
    @JsonProperty("in-demand")
    IN_DEMAND,
    /** Employers frequently name the tool in job postings of any role. */
    @JsonProperty("hot")
    HOT,
    /** The responsibility is core to the role. */
    @JsonProperty("core")
    CORE
}
