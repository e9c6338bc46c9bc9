package org.careerguide.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careerguide.content.MissingReason;

/** Formats figures for readers. */
public final class Figures {

    /** The most decimals of a number that is not money. */
    public static final int MOST_DECIMALS = 4;

    /** Name of the measure that is a change. */
    private static final String CHANGE = "changePercent";

    private static final Locale LOCALE = Locale.US;
    private static final NumberFormat NUMBER = NumberFormat.getNumberInstance(LOCALE);
    private static final String MINUS = "−";
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}/[a-z]+");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])(?:-([0-9]{2}))?");

    private Figures() {
    }

    /** A value with its unit, such as $48,500 a year. */
    public static String shown(BigDecimal value, String unit) {
        return switch (unit) {
            case "percent" -> number(value) + " %";
            case "jobs", "jobsPer1000", "locationQuotient", "mean" -> number(value);
            case "openings/year" -> number(value) + " a year";
            case "zone" -> number(value) + " of 5";
            case "score" -> number(value) + " of 7";
            case "share" -> number(inPercent(value)) + " %";
            default -> money(value, unit);
        };
    }

    /** A value of a measure: a change with its sign, and a lower bound as one. */
    public static String shown(String measure, BigDecimal value, String unit, boolean atLeast) {
        String sign = measure.equals(CHANGE) && value.signum() > 0 ? "+" : "";
        return (atLeast ? "at least " : "") + sign + shown(value, unit);
    }

    /** Ratings of an item; each may be null. */
    public static String rating(BigDecimal importance, BigDecimal level, boolean levelled) {
        if (importance == null && level == null) {
            return "Not rated";
        }
        return "importance " + (importance == null ? "unknown" : importance.toPlainString() + " of 5")
                + (!levelled || level == null ? "" : ", level " + level.toPlainString() + " of 7");
    }

    /** A difference with its sign. */
    public static String signed(BigDecimal difference, String unit) {
        String amount = switch (unit) {
            case "percent" -> number(difference.abs()) + " points";
            case "share" -> number(inPercent(difference.abs())) + " points";
            case "jobs", "openings/year", "zone", "score", "jobsPer1000", "locationQuotient", "mean" ->
                number(difference.abs());
            default -> amount(difference.abs(), unit);
        };
        return (difference.signum() < 0 ? MINUS : "+") + amount;
    }

    /** A difference of money with its sign and its period, such as +$3,500 a year. */
    public static String change(BigDecimal difference, String unit) {
        return (difference.signum() < 0 ? MINUS : "+") + money(difference.abs(), unit);
    }

    private static BigDecimal inPercent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    }

    /** A ratio to the first role. */
    public static String times(BigDecimal ratio) {
        return "×" + ratio.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Money without its period, such as $48,500. */
    public static String amount(BigDecimal value, String unit) {
        return (value.signum() < 0 ? MINUS : "") + symbol(unit) + number(money(value.abs()));
    }

    /** Money with two decimals, or none where it has no cents. */
    public static BigDecimal money(BigDecimal value) {
        return value.setScale(value.stripTrailingZeros().scale() > 0 ? 2 : 0, RoundingMode.HALF_UP);
    }

    /** Name of the currency of a unit, such as US dollars. */
    public static String currency(String unit) {
        String code = unit.substring(0, Math.max(0, unit.indexOf('/')));
        try {
            return code.equals("USD") ? "US dollars" : Currency.getInstance(code).getDisplayName(LOCALE);
        } catch (IllegalArgumentException e) {
            return code;
        }
    }

    /** Whether a unit is one of money. */
    public static boolean isMoney(String unit) {
        return unit != null && MONEY.matcher(unit).matches();
    }

    /** A date or span of documents, such as 2025-05 and 2024/2034, the way people read it: May 2025, 2024 to 2034. */
    public static String date(String date) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            return date.replace("/", " to ");
        }
        String month = Month.of(Integer.parseInt(parts.group(2))).getDisplayName(TextStyle.FULL, LOCALE);
        return month + " " + (parts.group(3) == null ? "" : Integer.parseInt(parts.group(3)) + ", ") + parts.group(1);
    }

    /** A reason for a missing value, in words. */
    public static String missing(MissingReason reason) {
        return switch (reason) {
            case NOT_COLLECTED -> "Not collected";
            case SUPPRESSED -> "Held back by the publisher";
            case NOT_APPLICABLE -> "Not applicable";
            case SAME_FIGURE -> "The same figure";
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
        // A format is not thread-safe, and copying one is much faster than making one.
        NumberFormat format = (NumberFormat) NUMBER.clone();
        format.setMaximumFractionDigits(MOST_DECIMALS);
        format.setMinimumFractionDigits(Math.max(0, Math.min(2, value.scale())));
        return format.format(value).replace("-", MINUS);
    }
}
