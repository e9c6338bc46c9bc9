package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether something is a skill or a field of knowledge. */
public enum SkillKind {
    @JsonProperty("skill")
    SKILL,
    @JsonProperty("knowledge")
    KNOWLEDGE
}
