package org.careerguide.embed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

import org.careerguide.source.MissingReason;

/** Writes figures the way people read them. */
final class Figures {

    private static final Locale LOCALE = Locale.US;
    private static final String MINUS = "−";

    private Figures() {
    }

    /** A value with its unit, such as $48,500 a year. */
    static String shown(BigDecimal value, String unit) {
        return switch (unit) {
            case "percent" -> number(value) + "%";
            case "jobs" -> number(value);
            case "openings/year" -> number(value) + " a year";
            case "zone" -> number(value) + " of 5";
            default -> money(value, unit);
        };
    }

    /** A difference with its sign. */
    static String signed(BigDecimal difference, String unit) {
        String amount = switch (unit) {
            case "percent" -> number(difference.abs()) + " points";
            case "jobs", "openings/year", "zone" -> number(difference.abs());
            default -> symbol(unit) + number(difference.abs());
        };
        return (difference.signum() < 0 ? MINUS : "+") + amount;
    }

    /** A ratio to the first role. */
    static String times(BigDecimal ratio) {
        return "×" + ratio.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Money without its period, such as $48,500. */
    static String amount(BigDecimal value, String unit) {
        return symbol(unit) + number(value);
    }

    /** Why something is not there, in words. */
    static String missing(MissingReason reason) {
        return switch (reason) {
            case NOT_COLLECTED -> "Not collected";
            case SUPPRESSED -> "Held back by the publisher";
            case NOT_APPLICABLE -> "Not applicable";
        };
    }

    private static String money(BigDecimal value, String unit) {
        int slash = unit.indexOf('/');
        return slash < 0 ? number(value) + " " + unit
                : amount(value, unit) + (unit.endsWith("/hour") ? " an hour" : " a " + unit.substring(slash + 1));
    }

    private static String symbol(String unit) {
        String code = unit.substring(0, Math.max(0, unit.indexOf('/')));
        try {
            String symbol = Currency.getInstance(code).getSymbol(LOCALE);
            return symbol.equals(code) ? code + " " : symbol;
        } catch (IllegalArgumentException e) {
            return code + " ";
        }
    }

    private static String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(LOCALE);
        format.setMaximumFractionDigits(4);
        format.setMinimumFractionDigits(Math.max(0, Math.min(2, value.scale())));
        return format.format(value).replace("-", MINUS);
    }
}
