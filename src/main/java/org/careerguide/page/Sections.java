package org.careerguide.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> RATED = Set.of("skills", "knowledge", "abilities", "generalised-activities",
            "work-styles");
    /** Hints that are shown before figures. */
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
    /** The parts with only two rows at once, since a chart shows the others. */
    private static final Set<String> CHARTED = Set.of("wages", "outlook");
    /** The parts with only three rows at once. */
    private static final Set<String> BRIEF = Set.of("knowledge", "abilities", "generalised-activities",
            "work-styles", "work-context", "interests", "work-values", "ai-exposure", "codes");
    /** Parts with long lines, of which fewer are shown, fewest in comparisons. */
    private static final Set<String> LONG_LINES = Set.of("programmes", "work-activities", "emerging-tasks");
    private static final String LONGEST_LINES = "responsibilities";
    private final Sheet sheet;

    private Sections(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The sections of the parts that are made of data; for a single role also the wages by place, if there are any. */
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

    /** The parts, with job zone and training as lines of education. */
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
        return named.with(IntStream.range(0, named.cells().size()).mapToObj(i -> {
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
        return part.with(part.cells().stream().map(cell -> new Sheet.Cell(
                cell.head(), cell.lines().stream()
                        .map(line -> Sheet.Line.item(ListItem.brief(line.text()), line.url(), line.standing())).toList(),
                cell.origins(), cell.missing())).toList());
    }

    private Section figures(Sheet.Part part) {
        List<Section.Row> rows = FigureRows.of(part);
        String hint = !part.code().equals("education") ? HINTS.get(part.code())
                : FigureRows.isSorted(part) ? "Shares of people in the occupation who name it as required, the largest first."
                        : null;
        return rows(part, rows, rows.isEmpty() ? null : hint, credits(part));
    }

    private Section ratings(Sheet.Part part) {
        List<Sheet.Ratings> ratings = part.cells().stream().flatMap(cell -> cell.lines().stream()).map(Sheet.Line::ratings)
                .filter(Objects::nonNull).toList();
        boolean rated = ratings.stream().anyMatch(one -> one.importance() != null);
        boolean levelled = ratings.stream().anyMatch(one -> one.level() != null);
        return rows(part, RatingRows.of(part), hint(part, !rated ? null
                : "Importance (1 to 5)" + (levelled ? ", level (0 to 7)" : "")
                        + (part.cells().size() > 1 ? ". The highest rating of any role first." : ". The highest rated first.")),
                Stream.concat(credits(part).stream(), precision(part)).toList());
    }

    /** A section of rows; without rows, a section of columns with the reasons. */
    private Section rows(Sheet.Part part, List<Section.Row> rows, String hint, List<Section.Credit> credits) {
        int shown = Math.min(shown(part), rows.size());
        return new Section(part.code(), part.title(), hint, rows.subList(0, shown), rows.subList(shown, rows.size()),
                rows.isEmpty() ? columns(part, SHOWN) : List.of(), notes(part), credits);
    }

    /** How many lines of a part are shown at once. */
    private static int shown(Sheet.Part part) {
        boolean several = part.cells().size() > 1;
        return CHARTED.contains(part.code()) || several && LONG_LINES.contains(part.code()) ? 2
                : BRIEF.contains(part.code()) || LONG_LINES.contains(part.code())
                        || several && part.code().equals(LONGEST_LINES) ? 3 : SHOWN;
    }

    /** A link to the page with the precision of a role's ratings, for the credits of its skills. */
    private Stream<Section.Credit> precision(Sheet.Part part) {
        boolean stated = part.code().equals("skills") && part.cells().size() == 1 && !part.cells().get(0).origins().isEmpty();
        return !stated || part(sheet.parts(), "precision").isPresent() ? Stream.of()
                : Stream.of(new Section.Credit("how precise", part.cells().get(0).head().page() + "?expand=precision",
                        List.of()));
    }

    private Section lists(Sheet.Part part, String hint, int shown) {
        boolean ranked = part.cells().stream().anyMatch(cell -> cell.lines().size() > shown);
        return new Section(part.code(), part.title(), hint(part, ranked ? hint : null), List.of(), List.of(),
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

    /** The hint of a part, after the occupation that it was collected for. */
    private static String hint(Sheet.Part part, String hint) {
        return part.occupation() == null ? hint
                : "Of the occupation " + part.occupation() + "." + (hint == null ? "" : " " + hint);
    }

    private static List<String> notes(Sheet.Part part) {
        return part.cells().stream().flatMap(cell -> cell.notes().stream()).distinct().toList();
    }

    /** The sources of a part, each once. Where places or dates of the roles differ, they are named for each role. */
    private static List<Section.Credit> credits(Sheet.Part part) {
        var details = new LinkedHashMap<String, Set<String>>();
        var titles = new LinkedHashMap<String, String>();
        part.cells().stream().flatMap(cell -> cell.origins().stream())
                .forEach(origin -> titles.put(origin.url(), origin.source()));
        titles.keySet().forEach(url -> {
            Map<String, Set<String>> ofRoles = new LinkedHashMap<>();
            part.cells().forEach(cell -> cell.origins().stream().filter(origin -> origin.url().equals(url))
                    .forEach(origin -> Stream.of(origin.place(), origin.when()).filter(Objects::nonNull).forEach(
                            ofRoles.computeIfAbsent(cell.head().title(), role -> new LinkedHashSet<>())::add)));
            details.put(url, new LinkedHashSet<>());
            boolean same = ofRoles.values().stream().distinct().count() == 1;
            ofRoles.forEach((role, ofRole) -> details.get(url).addAll(same ? ofRole
                    : ofRole.isEmpty() ? Set.of() : Set.of(role + ": " + String.join(", ", ofRole))));
        });
        boolean several = part.cells().size() > 1;
        // If a role has the title of its occupation, naming the occupation adds nothing.
        part.cells().forEach(cell -> cell.origins().stream()
                .filter(origin -> origin.via() != null && !origin.via().startsWith(cell.head().title() + " ("))
                .forEach(origin -> details.get(origin.url()).add(several
                        ? cell.head().title() + " as " + origin.via()
                        : "for " + origin.via())));
        return titles.entrySet().stream().map(source -> new Section.Credit(source.getValue(), PageAddress.of(source.getKey()),
                List.copyOf(details.get(source.getKey())))).toList();
    }
}
