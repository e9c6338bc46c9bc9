package org.careerguide.embed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.careerguide.source.Decimals;

/** Where the ranges of wages are drawn, in percent of the width: one bar a role, all on one scale from nothing. */
public record WageChart(List<Bar> bars, List<String> axis, String unit, List<Sheet.Origin> origins) {

    private static final List<BigDecimal> STEPS = Stream.of("1", "1.5", "2", "2.5", "3", "4", "5", "6", "8", "10")
            .map(BigDecimal::new).toList();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The bar of a role: its place among the roles from 1, what people read, and where things are; {@code width} is null where
     * one of the ends is not known, {@code median} where that is not.
     */
    public record Bar(int series, String title, String low, String middle, String high, String label, String left, String width,
            String median) {
    }

    /** The chart of those ranges that are in the unit of the first; null of none. */
    static WageChart of(Sheet sheet) {
        if (sheet.wages().isEmpty()) {
            return null;
        }
        String unit = sheet.wages().get(0).unit();
        List<Sheet.WageRange> ranges = sheet.wages().stream().filter(range -> range.unit().equals(unit)).toList();
        BigDecimal max = roundUp(ranges.stream()
                .flatMap(range -> Stream.of(range.percentile10(), range.median(), range.percentile90()))
                .filter(Objects::nonNull).max(BigDecimal::compareTo).orElse(BigDecimal.ONE));
        var bars = new ArrayList<Bar>();
        for (Sheet.WageRange range : ranges) {
            bars.add(bar(range, sheet.heads().indexOf(range.head()) + 1, max));
        }
        BigDecimal half = Decimals.plain(max.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
        return new WageChart(bars, List.of(Figures.amount(BigDecimal.ZERO, unit), Figures.amount(half, unit),
                Figures.amount(max, unit)), unit.endsWith("/hour") ? "an hour" : "a year",
                ranges.stream().map(Sheet.WageRange::origin).distinct().toList());
    }

    private static Bar bar(Sheet.WageRange range, int series, BigDecimal max) {
        BigDecimal low = range.percentile10();
        BigDecimal high = range.percentile90();
        String lowText = shown(low, range.unit());
        String medianText = shown(range.median(), range.unit());
        String highText = shown(high, range.unit());
        return new Bar(series, range.head().title(), lowText, medianText, highText,
                range.head().title() + ": a tenth earn less than " + lowText + ", half earn less than " + medianText
                        + ", a tenth earn more than " + highText,
                low == null ? null : percent(low, max),
                low == null || high == null ? null : percent(high.subtract(low), max),
                range.median() == null ? null : percent(range.median(), max));
    }

    private static String shown(BigDecimal amount, String unit) {
        return amount == null ? "unknown" : Figures.amount(amount, unit);
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
