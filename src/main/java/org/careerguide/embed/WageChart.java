package org.careerguide.embed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.careerguide.source.Decimals;

/**
 * Where the ranges of wages are drawn, in percent of the width: one bar a role, all on one scale from nothing. Ranges in
 * another unit than the first are stated in words.
 */
public record WageChart(List<Bar> bars, List<Other> others, List<String> axis, String unit, List<Sheet.Origin> origins) {

    private static final List<BigDecimal> STEPS = Stream.of("1", "1.5", "2", "2.5", "3", "4", "5", "6", "8", "10")
            .map(BigDecimal::new).toList();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** How much longer than the greatest lower bound the scale is at least, so that an open end can be seen. */
    private static final BigDecimal OPEN = new BigDecimal("1.1");

    /**
     * The bar of a role: its place among the roles from 1, its labels, and the positions of its parts. {@code width} is null
     * where one of the ends is not known, {@code median} where that is not known exactly. A bar whose upper end is a lower
     * bound is {@code open} from there on; else that is null.
     */
    public record Bar(int series, String title, String words, String middle, String label, String left, String width,
            String open, String median) {
    }

    /** The range of a role in a unit of its own, in words. */
    public record Other(int series, String title, String words, String middle, String unit) {
    }

    /** Whether any bar has an open end. */
    public boolean hasOpenEnd() {
        return bars.stream().anyMatch(bar -> bar.open() != null);
    }

    /** Returns the chart of the ranges; null if there are none. */
    static WageChart of(Sheet sheet) {
        if (sheet.wages().isEmpty()) {
            return null;
        }
        String unit = sheet.wages().get(0).unit();
        List<Sheet.WageRange> ranges = sheet.wages().stream().filter(range -> range.unit().equals(unit)).toList();
        BigDecimal max = roundUp(ranges.stream().flatMap(range -> range.known().stream())
                .map(amount -> amount.atLeast() ? amount.value().multiply(OPEN) : amount.value())
                .max(BigDecimal::compareTo).orElse(BigDecimal.ONE));
        var bars = new ArrayList<Bar>();
        var others = new ArrayList<Other>();
        for (Sheet.WageRange range : sheet.wages()) {
            int series = sheet.heads().indexOf(range.head()) + 1;
            if (range.unit().equals(unit)) {
                bars.add(bar(range, series, max));
            } else {
                others.add(new Other(series, range.head().title(), words(range), shown(range.median(), range.unit()),
                        period(range.unit())));
            }
        }
        BigDecimal half = Decimals.plain(max.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
        return new WageChart(bars, others, List.of(Figures.amount(BigDecimal.ZERO, unit), Figures.amount(half, unit),
                Figures.amount(max, unit)), period(unit),
                sheet.wages().stream().map(Sheet.WageRange::origin).distinct().toList());
    }

    private static Bar bar(Sheet.WageRange range, int series, BigDecimal max) {
        Sheet.Amount low = range.percentile10();
        Sheet.Amount high = range.percentile90();
        Sheet.Amount median = range.median();
        String label = String.join(", ", said("a tenth earn less than", "10th percentile", low, range.unit()),
                said("half earn less than", "median", median, range.unit()),
                said("a tenth earn more than", "90th percentile", high, range.unit()));
        boolean drawn = low != null && high != null;
        return new Bar(series, range.head().title(), words(range), shown(median, range.unit()),
                range.head().title() + ": " + label,
                low == null ? null : percent(low.value(), max),
                drawn ? percent(high.value().subtract(low.value()), max) : null,
                drawn && high.atLeast() ? percent(high.value(), max) : null,
                median == null || median.atLeast() ? null : percent(median.value(), max));
    }

    /** A sentence about an exact amount, or what is known of it. */
    private static String said(String exactly, String name, Sheet.Amount amount, String unit) {
        return amount != null && !amount.atLeast() ? exactly + " " + shown(amount, unit)
                : "the " + name + " is " + shown(amount, unit);
    }

    private static String words(Sheet.WageRange range) {
        return shown(range.percentile10(), range.unit()) + " to " + shown(range.percentile90(), range.unit());
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
