package org.careerguide.role;

import java.math.BigDecimal;

/** The change from one role's median wage to another's, in words. */
public enum PayChange {
    /** At least ten percent more. */
    HIGHER,
    /** Neither ten percent more nor ten percent less. */
    SIMILAR,
    /** At least ten percent less. */
    LOWER,
    /** The two cannot be compared. */
    UNKNOWN;

    private static final BigDecimal MORE = new BigDecimal("1.1");
    private static final BigDecimal LESS = new BigDecimal("0.9");

    /** From one amount to another of the same place, date and unit. A lower bound counts only where it decides by itself. */
    static PayChange of(Money first, Money second) {
        boolean boundFirst = first.atLeast() != null;
        boolean boundSecond = second.atLeast() != null;
        if (!boundFirst && second.amount().compareTo(first.amount().multiply(MORE)) >= 0) {
            return HIGHER;
        }
        if (!boundSecond && second.amount().compareTo(first.amount().multiply(LESS)) <= 0) {
            return LOWER;
        }
        return boundFirst || boundSecond ? UNKNOWN : SIMILAR;
    }
}
