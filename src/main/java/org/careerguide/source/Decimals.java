package org.careerguide.source;

import java.math.BigDecimal;

/** Writes numbers in one form, without trailing zeros. */
public final class Decimals {

    private Decimals() {
    }

    /** The number without zeros at its end; null for null. */
    public static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
