package org.careerguide.role;

import org.careerguide.content.MissingReason;

/** Why two known figures have no difference. */
public enum Incomparable {
    SHARED_FIGURE(MissingReason.SAME_FIGURE, "both roles share one figure"),
    DIFFERENT_UNITS(MissingReason.NOT_APPLICABLE, "the units of pay differ"),
    DIFFERENT_PLACES(MissingReason.NOT_APPLICABLE, "the places differ"),
    DIFFERENT_DATES(MissingReason.NOT_APPLICABLE, "the dates differ"),
    LOWER_BOUND(MissingReason.SUPPRESSED, "the publisher states only a lower bound");

    private final MissingReason missing;
    private final String cause;

    Incomparable(MissingReason missing, String cause) {
        this.missing = missing;
        this.cause = cause;
    }

    /** The reason among those that any value can be missing for. */
    public MissingReason missing() {
        return missing;
    }

    /** The reason as a sentence. */
    public String explanation() {
        return "Not compared: " + cause + ".";
    }
}
