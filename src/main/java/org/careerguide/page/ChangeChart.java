package org.careerguide.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.careerguide.source.Figures;

/**
 * A chart of projected changes of employment: for each role a bar to the left or right of zero.
 *
 * @param axis labels of the ends of the scale and of zero, as far as there is room
 * @param zero position of zero, in percent of the width
 */
public record ChangeChart(List<Bar> bars, List<Tick> axis, String zero) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal STEP = BigDecimal.TEN;
    /** Distance from zero at which an end has no room for its label, in percent of the width. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(20);

    /** A label of the axis and where it is, in percent of the width. */
    public record Tick(String shown, String at) {

        /** Which end of the label stands at its place. */
        public String anchor() {
            return at.equals("0.00") ? "start" : at.equals("100.00") ? "end" : "middle";
        }
    }

    /**
     * The bar of a role: its number among the roles from 1, its value, the jobs of the base year, and its position in percent.
     */
    public record Bar(int series, String title, String shown, String base, String left, String width) {
    }

    /** The chart of the changes; null if none is known. */
    static ChangeChart of(Sheet sheet) {
        List<Sheet.Cell> cells = sheet.parts().stream().filter(part -> part.code().equals("outlook"))
                .flatMap(part -> part.cells().stream()).toList();
        List<BigDecimal> changes = cells.stream().flatMap(cell -> change(cell).stream()).map(line -> line.figure().value())
                .toList();
        if (changes.isEmpty()) {
            return null;
        }
        BigDecimal low = outward(changes.stream().reduce(BigDecimal.ZERO, BigDecimal::min));
        BigDecimal high = outward(changes.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
        BigDecimal span = high.subtract(low).max(STEP);
        BigDecimal zero = low.negate();
        var bars = new ArrayList<Bar>();
        for (Sheet.Cell cell : cells) {
            change(cell).forEach(line -> {
                BigDecimal value = line.figure().value();
                bars.add(new Bar(sheet.heads().indexOf(cell.head()) + 1, cell.head().title(), line.shown(), base(cell),
                        percent(zero.add(value.min(BigDecimal.ZERO)), span), percent(value.abs(), span)));
            });
        }
        return new ChangeChart(bars, Stream.of(low, BigDecimal.ZERO, high).distinct()
                .filter(end -> end.signum() == 0 || end.abs().multiply(HUNDRED).compareTo(NEAR.multiply(span)) >= 0)
                .map(end -> new Tick(Figures.shown("changePercent", end, "percent", false), percent(zero.add(end), span)))
                .toList(), percent(zero, span));
    }

    private static List<Sheet.Line> change(Sheet.Cell cell) {
        return cell.lines().stream().filter(line -> line.figure() != null && line.figure().value() != null
                && line.text().equals("Projected change in employment")).limit(1).toList();
    }

    /** The jobs of the base year and the projected jobs, where they are known. */
    private static String base(Sheet.Cell cell) {
        List<String> jobs = cell.lines().stream()
                .filter(line -> line.figure() != null && "jobs".equals(line.figure().unit())).map(Sheet.Line::shown).toList();
        String when = cell.origins().isEmpty() || cell.origins().get(0).when() == null ? ""
                : ", "
                        + cell.origins().get(0).when();
        return jobs.size() == 2 ? jobs.get(0) + " → " + jobs.get(1) + " jobs" + when : when.replaceFirst("^, ", "");
    }

    private static BigDecimal outward(BigDecimal value) {
        return value.divide(STEP, 0, RoundingMode.UP).multiply(STEP);
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP).toPlainString();
    }
}
