package org.careerguide.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the sections of a page from its sheet: what readers decide by comes first. */
final class Sections {

    /** How many lines of a part are shown at once. */
    static final int SHOWN = 5;

    /** Code of the section of wages by place. */
    static final String PLACES = "wages-by-place";

    private static final String FOCUS = "primary-focus";

    /** The parts in the order of pages; those not named come last, in the order of the sheet. */
    private static final List<String> ORDER = List.of("wages", PLACES, "outlook", "education", FOCUS,
            "responsibilities", "skills", "knowledge", "abilities", "tools", "certifications", "programmes", "work-activities",
            "generalised-activities", "work-styles", "work-context", "interests", "work-values", "ai-exposure",
            "emerging-tasks", "work-settings", "job-zone", "career-paths", "case-studies", "comparisons", "alternate-titles",
            "codes");
    /** The parts whose rows are figures. */
    private static final Set<String> FIGURES = Set.of("wages", "outlook", "education", "job-zone", "interests",
            "work-values", "work-context", "ai-exposure", "precision");
    private static final Set<String> SCORED = Set.of("interests", "work-values", "work-context");
    private static final Set<String> RATED = Set.of("skills", "knowledge", "abilities", "generalised-activities",
            "work-styles");
    /** What is said of figures before they are shown. */
    private static final Map<String, String> HINTS = Map.of("tools", "Those in demand first, then hot ones.",
            "responsibilities", "Core ones first, by importance.",
            "programmes", "The most specific first.",
            "emerging-tasks", "What people have reported lately, and is not yet among the tasks.",
            "interests", "The highest score of any role first.", "work-values", "The highest score of any role first.",
            "work-context", "Means of answers from 1 (lowest) to 5, to 3 for some questions. The highest first.",
            "precision", "How many people answered, the standard error, and the bounds of the 95 % confidence interval.",
            PLACES, "Median wages, the highest first.", "ai-exposure",
            "Share of tasks whose time a language model could at least halve: alpha by itself, gamma with software on it, beta "
                    + "with half of the latter. It does not say whether jobs go.");
    /** The parts of which two rows are shown at once: a chart shows the others. */
    private static final Set<String> CHARTED = Set.of("wages", "outlook");
    /** The parts of which three rows tell enough. */
    private static final Set<String> BRIEF = Set.of("knowledge", "abilities", "generalised-activities",
            "work-styles", "work-context", "interests", "work-values", "ai-exposure", "codes");
    /** Parts of long lines, of which less is shown; and least where roles stand side by side. */
    private static final Set<String> LONG_LINES = Set.of("programmes", "work-activities", "emerging-tasks");
    private static final String LONGEST_LINES = "responsibilities";
    /** What is stated of education; all else are shares of people. */
    private static final Set<String> STATED = Set.of("Job zone", "Preparation", "Typical entry education",
            "Work experience in a related occupation", "Training on the job");
    /** What a name of a level of education goes on with after its short form. */
    private static final Pattern EXPLANATION = Pattern.compile("\\s(?:-\\s|\\().*$");
    private static final BigDecimal MOST_IMPORTANT = BigDecimal.valueOf(5);
    /** What is said in words comes before all scores. */
    private static final BigDecimal IN_WORDS = BigDecimal.valueOf(100);

    private final Sheet sheet;

    private Sections(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The sections of the parts that are made of data, and of a single role the wages by place, if there are any. */
    static List<Section> of(Sheet sheet, List<Sheet.Line> places) {
        var sections = new Sections(sheet);
        Stream<Sheet.Part> ofPlaces = places.isEmpty() ? Stream.of()
                : Stream.of(new Sheet.Part(PLACES, "Wages by place", false,
                        List.of(new Sheet.Cell(sheet.heads().get(0), places,
                                places.stream().map(Sheet.Line::origin).distinct().toList(), null))));
        return Stream.concat(together(sheet.dataParts()).stream(), ofPlaces)
                .sorted(Comparator.comparing(part -> ORDER.contains(part.code()) ? ORDER.indexOf(part.code()) : ORDER.size()))
                .map(sections::section).toList();
    }

    /** The parts, with the job zone and the training among what the work asks of an education. */
    private static List<Sheet.Part> together(List<Sheet.Part> parts) {
        Optional<Sheet.Part> education = part(parts, "education");
        if (education.isEmpty()) {
            return parts;
        }
        List<Sheet.Part> joined = Stream.of(part(parts, "job-zone"), education, part(parts, "training"))
                .flatMap(Optional::stream).toList();
        return parts.stream().filter(part -> part.equals(education.get()) || !joined.contains(part))
                .map(part -> part.equals(education.get()) ? joined(part, joined) : part).toList();
    }

    private static Optional<Sheet.Part> part(List<Sheet.Part> parts, String code) {
        return parts.stream().filter(part -> part.code().equals(code)).findFirst();
    }

    private static Sheet.Part joined(Sheet.Part named, List<Sheet.Part> parts) {
        return new Sheet.Part(named.code(), named.title(), false, IntStream.range(0, named.cells().size()).mapToObj(i -> {
            List<Sheet.Cell> cells = parts.stream().map(part -> part.cells().get(i)).toList();
            Sheet.Cell own = named.cells().get(i);
            return new Sheet.Cell(own.head(), cells.stream().flatMap(cell -> cell.lines().stream()).toList(),
                    cells.stream().flatMap(cell -> cell.origins().stream()).distinct().toList(),
                    cells.stream().allMatch(cell -> cell.missing() != null) ? own.missing() : null);
        }).toList());
    }

    /** The sections of the curated parts. */
    static List<Section> curated(Sheet sheet) {
        var sections = new Sections(sheet);
        return sheet.curatedParts().stream().map(part -> sections.lists(part, null, Integer.MAX_VALUE)).toList();
    }

    private Section section(Sheet.Part part) {
        if (FIGURES.contains(part.code())) {
            return figures(part);
        }
        if (RATED.contains(part.code())) {
            return ratings(part);
        }
        return lists(part.code().equals(FOCUS) ? brief(part) : part, HINTS.get(part.code()), shown(part));
    }

    /** A part whose long texts are shown by their first sentence; the page of the role has all of them. */
    private static Sheet.Part brief(Sheet.Part part) {
        return new Sheet.Part(part.code(), part.title(), part.curated(), part.cells().stream().map(cell -> new Sheet.Cell(
                cell.head(), cell.lines().stream()
                        .map(line -> Sheet.Line.item(ListItem.brief(line.text()), line.url(), line.standing())).toList(),
                cell.origins(), cell.missing())).toList());
    }

    /** One row a measure. Shares of people are sorted, the largest first. */
    private Section figures(Sheet.Part part) {
        List<String> titles = part.cells().stream().flatMap(cell -> cell.lines().stream()).map(Sheet.Line::text).distinct()
                .toList();
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        boolean ofPeople = part.code().equals("education");
        if (ofPeople) {
            part.cells().stream().flatMap(cell -> cell.lines().stream())
                    .filter(line -> line.figure() != null && "percent".equals(line.figure().unit()))
                    .forEach(line -> shares.merge(line.text(), line.figure().value(), BigDecimal::max));
        }
        if (SCORED.contains(part.code())) {
            part.cells().stream().flatMap(cell -> cell.lines().stream())
                    .filter(line -> line.figure() != null)
                    .forEach(line -> shares.merge(line.text(), Objects.requireNonNullElse(line.figure().value(), IN_WORDS),
                            BigDecimal::max));
        }
        List<Section.Row> rows = titles.stream()
                .sorted(Comparator.comparing(title -> shares.getOrDefault(title, BigDecimal.ZERO).negate()))
                .sorted(Comparator.comparing((String title) -> ofPeople ? place(title) : 0))
                .map(title -> row(part, title)).toList();
        int shown = shown(part);
        if (part.code().equals("wages")) {
            // The median and the jobs; what lies between is in the chart.
            rows = Stream.concat(rows.stream().filter(Sections::isLeading), rows.stream().filter(row -> !isLeading(row)))
                    .toList();
        }
        return new Section(part.code(), title(part), !ofPeople ? rows.isEmpty() ? null : HINTS.get(part.code())
                : !shares.isEmpty()
                        ? "Shares of people in the occupation who name it as required, the largest first."
                        : null,
                head(rows, shown), tail(rows, shown), rows.isEmpty() ? columns(part, SHOWN) : List.of(),
                notes(part), credits(part));
    }

    /** How many lines of a part are shown at once. */
    private static int shown(Sheet.Part part) {
        boolean several = part.cells().size() > 1;
        return CHARTED.contains(part.code()) || several && LONG_LINES.contains(part.code()) ? 2
                : BRIEF.contains(part.code()) || LONG_LINES.contains(part.code())
                        || several && part.code().equals(LONGEST_LINES) ? 3 : SHOWN;
    }

    private static boolean isLeading(Section.Row row) {
        return row.title().equals("Median wage") || row.title().equals("Wage and salary jobs");
    }

    /** Where a line of education stands: what is stated, what it means, shares by education, shares by kind of training. */
    private static int place(String title) {
        return STATED.contains(title) ? 0 : RoleSheet.isOfZone(title) ? 1 : RoleSheet.isTraining(title) ? 3 : 2;
    }

    private Section.Row row(Sheet.Part part, String title) {
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

    /** Makes one row for each item, the highest rated first. */
    private Section ratings(Sheet.Part part) {
        var items = new LinkedHashMap<String, List<Sheet.Line>>();
        for (int i = 0; i < part.cells().size(); i++) {
            for (Sheet.Line line : part.cells().get(i).lines()) {
                List<Sheet.Line> lines = items.computeIfAbsent(line.text(), text -> new ArrayList<>());
                while (lines.size() < i) {
                    lines.add(null);
                }
                lines.add(line);
            }
        }
        List<Section.Row> rows = items.entrySet().stream()
                .sorted(Comparator.comparing(item -> greatest(item.getValue()).negate()))
                .map(item -> rated(part, item.getKey(), item.getValue())).toList();
        boolean rated = items.values().stream().flatMap(List::stream).filter(Objects::nonNull)
                .anyMatch(line -> line.ratings() != null && line.ratings().importance() != null);
        boolean levelled = items.values().stream().flatMap(List::stream).filter(Objects::nonNull)
                .anyMatch(line -> line.ratings() != null && line.ratings().level() != null);
        return new Section(part.code(), title(part), hint(part, !rated ? null
                : "Importance (1 to 5)" + (levelled ? ", level (0 to 7)" : "") + ". The highest rated first."),
                head(rows, shown(part)), tail(rows, shown(part)),
                rows.isEmpty() ? columns(part, SHOWN) : List.of(), notes(part),
                Stream.concat(credits(part).stream(), precision(part)).toList());
    }

    /** The page that says how precise the ratings of a role are, which stands beside the source of its skills. */
    private Stream<Section.Credit> precision(Sheet.Part part) {
        boolean stated = part.code().equals("skills") && part.cells().size() == 1 && !part.cells().get(0).origins().isEmpty();
        return !stated || part(sheet.parts(), "precision").isPresent() ? Stream.of()
                : Stream.of(new Section.Credit("how precise", part.cells().get(0).head().page() + "?expand=precision",
                        List.of()));
    }

    /** The items of a rated part, the highest rated first. */
    static List<Sheet.Line> highestRated(Sheet.Cell cell) {
        return cell.lines().stream().sorted(Comparator.comparing(line -> greatest(List.of(line)).negate())).toList();
    }

    private static BigDecimal greatest(List<Sheet.Line> lines) {
        return lines.stream().filter(line -> line != null && line.ratings() != null && line.ratings().importance() != null)
                .map(line -> line.ratings().importance()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private Section.Row rated(Sheet.Part part, String title, List<Sheet.Line> lines) {
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

    private Section lists(Sheet.Part part, String hint, int shown) {
        boolean ranked = part.cells().stream().anyMatch(cell -> cell.lines().size() > shown);
        return new Section(part.code(), title(part), hint(part, ranked ? hint : null), List.of(), List.of(),
                columns(part, shown),
                notes(part), credits(part));
    }

    private List<Section.Column> columns(Sheet.Part part, int shown) {
        return IntStream.range(0, part.cells().size()).mapToObj(i -> {
            Sheet.Cell cell = part.cells().get(i);
            List<Sheet.Line> top = shown == Integer.MAX_VALUE ? cell.lines() : cell.top(shown);
            var more = new ArrayList<>(cell.lines());
            top.forEach(more::remove);
            return new Section.Column(i + 1, cell.head(), top, more, cell.missing());
        }).toList();
    }

    /** The title of a part without the occupation that it was collected for, which the hint names. */
    private static String title(Sheet.Part part) {
        return part.title().replaceFirst(RoleSheet.OF_OCCUPATION + ".*$", "");
    }

    private static String hint(Sheet.Part part, String hint) {
        int occupation = part.title().indexOf(RoleSheet.OF_OCCUPATION);
        return occupation < 0 ? hint
                : "O" + part.title().substring(occupation + 2) + "." + (hint == null ? "" : " " + hint);
    }

    private static <T> List<T> head(List<T> rows, int most) {
        return rows.subList(0, Math.min(most, rows.size()));
    }

    private static <T> List<T> tail(List<T> rows, int most) {
        return rows.subList(Math.min(most, rows.size()), rows.size());
    }

    private static List<String> notes(Sheet.Part part) {
        return part.cells().stream().flatMap(cell -> cell.notes().stream()).distinct().toList();
    }

    /** The sources of a part, each once. */
    static List<Section.Credit> credits(Sheet.Part part) {
        var details = new LinkedHashMap<String, Set<String>>();
        var titles = new LinkedHashMap<String, String>();
        part.cells().stream().flatMap(cell -> cell.origins().stream()).forEach(origin -> {
            titles.put(origin.url(), origin.source());
            Set<String> ofSource = details.computeIfAbsent(origin.url(), url -> new LinkedHashSet<>());
            Stream.of(origin.place(), origin.when()).filter(Objects::nonNull).forEach(ofSource::add);
        });
        boolean several = part.cells().size() > 1;
        // Of a role that is called like its occupation, the occupation says nothing more.
        part.cells().forEach(cell -> cell.origins().stream()
                .filter(origin -> origin.via() != null && !origin.via().startsWith(cell.head().title() + " ("))
                .forEach(origin -> details.get(origin.url()).add(several
                        ? cell.head().title() + " as " + origin.via()
                        : "for " + origin.via())));
        return titles.entrySet().stream().map(source -> new Section.Credit(source.getValue(), PageAddress.of(source.getKey()),
                List.copyOf(details.get(source.getKey())))).toList();
    }
}
