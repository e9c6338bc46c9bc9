package org.careerguide.edit.draft;

import java.util.Arrays;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** State of a draft. */
public enum DraftState {
    /** Editors work on the draft. */
    @JsonProperty("open")
    OPEN,
    /** The draft waits for a review. */
    @JsonProperty("submitted")
    SUBMITTED,
    /** A reviewer has approved the draft. */
    @JsonProperty("approved")
    APPROVED,
    /** The draft will be published at a time. */
    @JsonProperty("scheduled")
    SCHEDULED,
    /** The draft has been published. */
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
