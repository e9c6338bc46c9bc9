package org.careerguide.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the rows of a part whose lines are figures: for each measure a row with a value of each role. */
final class FigureRows {

    private static final Set<String> SCORED = Set.of("interests", "work-values", "work-context");
    /** Rows of wages that come first; the chart shows the others. */
    private static final Set<String> LEADING = Set.of("Median wage", "Wage and salary jobs");
    /** The end of a level's name that its short form leaves out. */
    private static final Pattern EXPLANATION = Pattern.compile("\\s(?:-\\s|\\().*$");
    /** Rank of values in words, above all scores. */
    private static final BigDecimal IN_WORDS = BigDecimal.valueOf(100);

    private FigureRows() {
    }

    /** The rows of a part: scores and shares of people the largest first, all else in the order of the part. */
    static List<Section.Row> of(Sheet.Part part) {
        Map<String, BigDecimal> greatest = greatest(part);
        return lines(part).map(Sheet.Line::text).distinct()
                .sorted(Comparator.comparing((String title) -> rank(part, title))
                        .thenComparing(title -> greatest.getOrDefault(title, BigDecimal.ZERO).negate()))
                .map(title -> row(part, title)).toList();
    }

    /** Whether any rows are sorted by their figures. */
    static boolean isSorted(Sheet.Part part) {
        return !greatest(part).isEmpty();
    }

    private static Stream<Sheet.Line> lines(Sheet.Part part) {
        return part.cells().stream().flatMap(cell -> cell.lines().stream());
    }

    private static int rank(Sheet.Part part, String title) {
        return switch (part.code()) {
            case "wages" -> LEADING.contains(title) ? 0 : 1;
            case "education" -> EducationLines.rank(title);
            default -> 0;
        };
    }

    /** The greatest value for any role of the measures that are sorted by it. */
    private static Map<String, BigDecimal> greatest(Sheet.Part part) {
        var greatest = new HashMap<String, BigDecimal>();
        lines(part).filter(line -> line.figure() != null && (SCORED.contains(part.code())
                || part.code().equals("education") && "percent".equals(line.figure().unit())))
                .forEach(line -> greatest.merge(line.text(), Objects.requireNonNullElse(line.figure().value(), IN_WORDS),
                        BigDecimal::max));
        return greatest;
    }

    private static Section.Row row(Sheet.Part part, String title) {
        var values = new ArrayList<Section.Value>();
        for (int i = 0; i < part.cells().size(); i++) {
            Sheet.Cell cell = part.cells().get(i);
            int series = i + 1;
            values.add(cell.lines().stream().filter(line -> line.text().equals(title)).findFirst()
                    .map(line -> new Section.Value(series, line.missing() == null ? line.shown() : null, line.compared(),
                            line.missing(), false, null))
                    .orElse(new Section.Value(series, null, null, cell.missing() == null ? "Not collected" : cell.missing(),
                            false, null)));
        }
        String brief = EXPLANATION.matcher(title).replaceFirst("");
        return new Section.Row(brief, brief.equals(title) ? null : title, null, values);
    }
}
