package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a chapter shows beside its text. */
public enum ChapterKind {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("role")
    ROLE,
    @JsonProperty("comparison")
    COMPARISON,
    @JsonProperty("benefits")
    BENEFITS,
    @JsonProperty("tips")
    TIPS,
    @JsonProperty("case-studies")
    CASE_STUDIES
}
