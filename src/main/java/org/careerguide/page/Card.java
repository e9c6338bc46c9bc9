package org.careerguide.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.careerguide.content.TextLength;
import org.careerguide.guide.GuideView;

/**
 * A summary of a sheet: title, pay, outlook, education and a few skills, and a link to the whole.
 *
 * @param url address of the whole
 * @param credits the sources of the shown figures, each once
 * @param points the contents of a guide; empty for other cards
 */
public record Card(String title, String summary, String url, List<Sheet.Head> heads, List<Row> rows,
        List<Section.Credit> credits, List<Article.Item> points, String licence) {

    private static final String TOP_SKILLS = "Top skills";
    private static final int SKILLS = 3;
    /** The number of roles from which on less is shown. */
    private static final int MANY = 3;
    private static final int SKILLS_OF_MANY = 2;
    private static final int LONGEST_SUMMARY = 160;

    /** A row: what it says of each role, and where that comes from. */
    public record Row(String title, List<Value> values, List<Sheet.Origin> origins) {
    }

    /** What a row says of a role, one line below the other. */
    public record Value(int series, List<String> lines, boolean missing) {

        /** The lines as one. */
        public String text() {
            return String.join(", ", lines);
        }
    }

    /** The card of a sheet whose whole is at {@code url}; it has only what the sheet has. */
    public static Card of(Sheet sheet, String url) {
        var rows = new ArrayList<Row>();
        figure(sheet, "wages", "Median pay", List.of("Median wage"), rows);
        figure(sheet, "outlook", "Outlook", List.of("Projected change in employment"), rows);
        figure(sheet, "education", "Education", List.of("Typical entry education"), rows);
        sheet.dataParts().stream().filter(part -> part.code().equals("skills")).findFirst()
                .ifPresent(part -> rows.add(row(TOP_SKILLS, part, true)));
        if (rows.isEmpty()) {
            sheet.dataParts().stream().limit(2).forEach(part -> rows.add(row(part.heading(), part, false)));
        }
        boolean single = sheet.heads().size() == 1;
        return new Card(sheet.title(), single ? summary(sheet) : null, url, sheet.heads(), rows, credits(rows),
                List.of(), sheet.attribution().licence().name());
    }

    /** The card of a guide whose whole is at {@code url}. */
    public static Card of(GuideView guide, String url) {
        return new Card(guide.title(), guide.summary(), url, List.of(), List.of(), List.of(),
                guide.chapters().stream().map(chapter -> Article.Item.link(chapter.title(), url + "#" + chapter.slug()))
                        .toList(),
                guide.attribution().licence().name());
    }

    private static void figure(Sheet sheet, String code, String title, List<String> lines, List<Row> rows) {
        sheet.dataParts().stream().filter(part -> part.code().equals(code)).findFirst().ifPresent(part -> {
            var values = new ArrayList<Value>();
            var origins = new ArrayList<Sheet.Origin>();
            for (Sheet.Cell cell : part.cells()) {
                List<Sheet.Line> found = cell.lines().stream().filter(line -> lines.contains(line.text())).toList();
                String missing = found.stream().map(Sheet.Line::missing).filter(Objects::nonNull).findFirst()
                        .orElse(cell.missing() == null ? "Not collected" : cell.missing());
                List<Sheet.Line> known = found.stream().filter(line -> line.missing() == null).toList();
                known.stream().map(Sheet.Line::origin).filter(Objects::nonNull).forEach(origins::add);
                values.add(new Value(values.size() + 1, known.isEmpty() ? List.of(missing)
                        : known.stream().map(Sheet.Line::shown).toList(), known.isEmpty()));
            }
            rows.add(new Row(title, values, origins));
        });
    }

    private static Row row(String title, Sheet.Part part, boolean rated) {
        var values = new ArrayList<Value>();
        var origins = new ArrayList<Sheet.Origin>();
        int most = part.cells().size() < MANY ? SKILLS : SKILLS_OF_MANY;
        for (Sheet.Cell cell : part.cells()) {
            List<Sheet.Line> lines = (rated ? RatingRows.highestRated(cell) : cell.top(most)).stream().limit(most).toList();
            origins.addAll(cell.origins());
            values.add(new Value(values.size() + 1,
                    lines.isEmpty() ? List.of(cell.missing() == null ? "Not collected" : cell.missing())
                            : lines.stream().map(line -> rated || line.shown() == null ? line.text()
                                    : line.text() + ": " + line.shown()).toList(),
                    lines.isEmpty()));
        }
        return new Row(title, values, origins);
    }

    /** Where rows come from, each source once. */
    private static List<Section.Credit> credits(List<Row> rows) {
        var origins = new LinkedHashMap<String, List<Sheet.Origin>>();
        rows.stream().flatMap(row -> row.origins().stream())
                .forEach(origin -> origins.computeIfAbsent(origin.url(), url -> new ArrayList<>()).add(origin));
        return origins.entrySet().stream().map(source -> new Section.Credit(source.getValue().get(0).source(),
                PageAddress.of(source.getKey()), source.getValue().stream().map(origin -> origin.place() == null ? origin.when()
                        : origin.place() + (origin.when() == null ? "" : ", " + origin.when()))
                        .filter(Objects::nonNull).distinct().toList()))
                .toList();
    }

    /** The summary, and whose words it is if not the guide's own. */
    private static String summary(Sheet sheet) {
        String brief = brief(sheet.summary());
        return brief == null || sheet.textSource() == null ? brief : brief + " (" + sheet.textSource().title() + ")";
    }

    private static String brief(String text) {
        return text == null ? null : TextLength.shortenedToWord(text, LONGEST_SUMMARY);
    }

    /** The figures in a few sentences, and where these come from. */
    public List<String> sentences() {
        List<Row> told = rows.stream().filter(row -> !row.title().equals(TOP_SKILLS)).limit(2).toList();
        var sentences = new ArrayList<String>();
        told.forEach(row -> sentences.add(row.title() + ": "
                + row.values().stream().map(value -> (heads.size() > 1 ? heads.get(value.series() - 1).title() + " " : "")
                        + value.text()).collect(Collectors.joining("; "))
                + "."));
        if (sentences.isEmpty() && summary != null) {
            sentences.add(summary);
        }
        sentences.add(sources(credits(told)));
        return sentences;
    }

    /** The full stop after the title, if it needs one before a sentence. */
    public String stop() {
        return title.matches(".*[.?!]") ? "" : ".";
    }

    /** The line of credit. */
    public String sources() {
        return sources(credits);
    }

    private String sources(List<Section.Credit> credits) {
        return (credits.isEmpty() ? "" : (credits.size() == 1 ? "Source: " : "Sources: ") + text(credits) + ". ")
                + "Career guide, "
                + licence + ".";
    }

    /** Whether it has so many roles that its text is smaller. */
    public boolean isDense() {
        return heads.size() >= MANY;
    }

    private static String text(List<Section.Credit> credits) {
        return credits.stream().map(credit -> credit.source()
                + (credit.details().isEmpty() ? "" : " (" + String.join("; ", credit.details()) + ")"))
                .collect(Collectors.joining("; "));
    }

    /** What the link to the whole says. */
    public String allLabel() {
        return !points.isEmpty() ? "Read the guide"
                : heads.size() == 1 ? "See all about this role" : "See the whole comparison";
    }

    /** The height of the card in a frame of this width, in pixels: close to that in browsers, since the text is measured. */
    public int height(int width) {
        return new CardHeight(this, width).pixels();
    }
}
