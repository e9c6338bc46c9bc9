package org.careerguide.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** Makes the rows of a part whose items are rated: for each item a row with its ratings for each role. */
final class RatingRows {

    private static final BigDecimal MOST_IMPORTANT = BigDecimal.valueOf(5);

    private RatingRows() {
    }

    /** The rows of a part, the highest rated first. */
    static List<Section.Row> of(Sheet.Part part) {
        var items = new LinkedHashMap<String, List<Sheet.Line>>();
        for (int i = 0; i < part.cells().size(); i++) {
            for (Sheet.Line line : part.cells().get(i).lines()) {
                List<Sheet.Line> lines = items.computeIfAbsent(line.text(), text -> new ArrayList<>());
                while (lines.size() < i) {
                    lines.add(null);
                }
                if (lines.size() == i) {
                    lines.add(line);
                }
            }
        }
        return items.entrySet().stream().sorted(Comparator.comparing(item -> greatest(item.getValue()).negate()))
                .map(item -> row(part, item.getKey(), item.getValue())).toList();
    }

    /** The items of a rated part, the highest rated first. */
    static List<Sheet.Line> highestRated(Sheet.Cell cell) {
        return cell.lines().stream().sorted(Comparator.comparing(line -> greatest(List.of(line)).negate())).toList();
    }

    private static BigDecimal greatest(List<Sheet.Line> lines) {
        return lines.stream().filter(line -> line != null && line.ratings() != null && line.ratings().importance() != null)
                .map(line -> line.ratings().importance()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Section.Row row(Sheet.Part part, String title, List<Sheet.Line> lines) {
        BigDecimal greatest = greatest(lines);
        boolean differs = lines.stream().filter(Objects::nonNull).map(Sheet.Line::ratings).filter(Objects::nonNull)
                .map(Sheet.Ratings::importance).filter(Objects::nonNull).distinct().count() > 1;
        // A bar is drawn only beside others to compare it with.
        boolean drawn = lines.size() == part.cells().size()
                && lines.stream().allMatch(line -> line != null && line.ratings() != null
                        && line.ratings().importance() != null);
        var values = new ArrayList<Section.Value>();
        for (int i = 0; i < part.cells().size(); i++) {
            Sheet.Line line = i < lines.size() ? lines.get(i) : null;
            Sheet.Ratings ratings = line == null ? null : line.ratings();
            String missing = part.cells().get(i).missing();
            if (ratings == null || ratings.importance() == null) {
                values.add(new Section.Value(i + 1, line == null ? null : ratings == null ? "listed" : "—",
                        ratings == null || ratings.level() == null ? null : ratings.level().toPlainString(),
                        line == null ? missing == null ? "Not listed" : missing : null, false, null));
            } else {
                values.add(new Section.Value(i + 1, ratings.importance().toPlainString(),
                        ratings.level() == null ? null : ratings.level().toPlainString(), null,
                        differs && ratings.importance().compareTo(greatest) == 0, !drawn ? null
                                : ratings.importance()
                                        .multiply(BigDecimal.valueOf(100)).divide(MOST_IMPORTANT, 0, RoundingMode.HALF_UP)
                                        .toPlainString()));
            }
        }
        return new Section.Row(title, null, lines.stream().filter(Objects::nonNull).map(Sheet.Line::page)
                .filter(Objects::nonNull).findFirst().orElse(null), values);
    }
}
