package org.careerguide.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import org.careerguide.source.Decimals;
import org.careerguide.source.Figures;

/** A chart of wage ranges: a scale from zero for each unit of pay, a bar for each role. */
public record WageChart(List<Scale> scales) {

    private static final List<BigDecimal> STEPS = Stream.of("1", "1.5", "2", "2.5", "3", "4", "5", "6", "8", "10")
            .map(BigDecimal::new).toList();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Least ratio of the scale to the greatest lower bound, so that an open end is visible. */
    private static final BigDecimal OPEN = new BigDecimal("1.1");

    /**
     * Bars in one unit of pay.
     *
     * @param title what the axis shows
     */
    public record Scale(String title, List<Bar> bars, List<String> axis) {

        /** Whether any bar has an open end. */
        public boolean hasOpenEnd() {
            return bars.stream().anyMatch(bar -> bar.open() != null);
        }
    }

    /**
     * The bar of a role: its number among the roles from 1, the formatted percentiles, and positions in percent of the width.
     * {@code width} is null if one of the ends is unknown, {@code median} if it is not known exactly. {@code open} is the
     * position of an upper end that is a lower bound, otherwise null.
     */
    public record Bar(int series, String title, String low, String middle, String high, String label, String left,
            String width, String open, String median) {
    }

    /** The chart of the ranges; null if there are none. */
    static WageChart of(Sheet sheet) {
        var units = new LinkedHashMap<String, List<Sheet.WageRange>>();
        sheet.wages().forEach(range -> units.computeIfAbsent(range.unit(), unit -> new ArrayList<>()).add(range));
        return units.isEmpty() ? null
                : new WageChart(units.entrySet().stream().map(unit -> scale(unit.getKey(), unit.getValue(), sheet)).toList());
    }

    private static Scale scale(String unit, List<Sheet.WageRange> ranges, Sheet sheet) {
        BigDecimal max = roundUp(ranges.stream().flatMap(range -> range.known().stream())
                .map(amount -> amount.atLeast() ? amount.value().multiply(OPEN) : amount.value())
                .max(BigDecimal::compareTo).orElse(BigDecimal.ONE));
        BigDecimal half = Decimals.plain(max.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
        return new Scale("Wage " + period(unit) + ", " + Figures.currency(unit),
                ranges.stream().map(range -> bar(range, sheet.heads().indexOf(range.head()) + 1, max)).toList(),
                List.of(Figures.amount(BigDecimal.ZERO, unit), Figures.amount(half, unit), Figures.amount(max, unit)));
    }

    private static Bar bar(Sheet.WageRange range, int series, BigDecimal max) {
        Sheet.Amount low = range.percentile10();
        Sheet.Amount high = range.percentile90();
        Sheet.Amount median = range.median();
        String label = String.join(", ", said("a tenth earn less than", "10th percentile", low, range.unit()),
                said("half earn less than", "median", median, range.unit()),
                said("a tenth earn more than", "90th percentile", high, range.unit()));
        boolean drawn = low != null && high != null;
        return new Bar(series, range.head().title(), shown(low, range.unit()), shown(median, range.unit()),
                shown(high, range.unit()),
                range.head().title() + ": " + label,
                low == null ? null : percent(low.value(), max),
                drawn ? percent(high.value().subtract(low.value()), max) : null,
                drawn && high.atLeast() ? percent(high.value(), max) : null,
                median == null || median.atLeast() ? null : percent(median.value(), max));
    }

    /** A sentence about an amount: exact, a lower bound, or unknown. */
    private static String said(String exactly, String name, Sheet.Amount amount, String unit) {
        return amount != null && !amount.atLeast() ? exactly + " " + shown(amount, unit)
                : "the " + name + " is " + shown(amount, unit);
    }

    private static String shown(Sheet.Amount amount, String unit) {
        return amount == null ? "unknown" : (amount.atLeast() ? "at least " : "") + Figures.amount(amount.value(), unit);
    }

    private static String period(String unit) {
        return unit.endsWith("/hour") ? "an hour" : "a year";
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP).toPlainString();
    }

    /** The next round number. */
    private static BigDecimal roundUp(BigDecimal value) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - 1);
        return Decimals.plain(
                STEPS.stream().map(power::multiply).filter(step -> step.compareTo(value) >= 0).findFirst().orElseThrow());
    }
}
