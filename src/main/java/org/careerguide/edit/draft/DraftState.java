package org.careerguide.edit.draft;

import java.util.Arrays;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a draft is. */
public enum DraftState {
    /** It is being worked on. */
    @JsonProperty("open")
    OPEN,
    /** It waits for a review. */
    @JsonProperty("submitted")
    SUBMITTED,
    /** A reviewer has approved it. */
    @JsonProperty("approved")
    APPROVED,
    /** It will be published at a time. */
    @JsonProperty("scheduled")
    SCHEDULED,
    /** It has been published. */
    @JsonProperty("published")
    PUBLISHED;

    /** Name in the database and in answers. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DraftState ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst().orElseThrow();
    }
}
