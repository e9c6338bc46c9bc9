package org.careerguide.importer.onet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.Precision;
import org.careerguide.content.TextLength;
import org.careerguide.importer.DamagedFileException;
import org.careerguide.importer.FileRead;

/** Reads the tables of a release, and records what was read and what was passed over. */
final class OnetTables {

    static final String CODE = "O*NET-SOC Code";
    static final String ELEMENT = "Element ID";
    static final String REFERENCE = "Content Model Reference";
    static final String NAME = "Element Name";
    static final String SCALE = "Scale ID";
    static final String CATEGORY = "Category";
    static final String VALUE = "Data Value";
    static final String DATE = "Date";
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_LEVEL = 400;
    static final int LONGEST_SUMMARY = 500;

    private final OnetRelease release;
    private final String source;
    private final Map<String, ReadOccupation> occupations = new LinkedHashMap<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private final List<String> columnsPassedOver = new ArrayList<>();

    OnetTables(OnetRelease release) {
        this.release = release;
        this.source = "onet-" + release.number().replace('.', '-');
    }

    /** Reads the occupations. */
    void readOccupations() {
        if (!release.has("Occupation Data")) {
            throw new DamagedFileException("Occupation Data.txt", 0,
                    "the release has no such table: it is not the text layout of an O*NET database");
        }
        read("Occupation Data", List.of(CODE, "Title", "Description"), List.of(CODE), row -> {
            String code = row.required(CODE);
            if (!code.matches(OccupationDocument.ONET_SOC)) {
                throw row.mistake("“" + code + "” is not an O*NET-SOC code, such as 29-2072.00");
            }
            occupations.put(code,
                    new ReadOccupation(code, row.title("Title"), row.required("Description", LONGEST_TEXT)));
        });
        if (occupations.isEmpty()) {
            throw new DamagedFileException("Occupation Data.txt", 0, "it has no occupation; a release has about a thousand");
        }
    }

    /** The occupations by their codes, in the order of the release. */
    Map<String, ReadOccupation> occupations() {
        return occupations;
    }

    /** Slug of the release's source. */
    String source() {
        return source;
    }

    /** Whether the release has a table. */
    boolean has(String name) {
        return release.has(name);
    }

    /** Of the names that releases use for a table, those in this release; the first if it has none. */
    List<String> present(String... names) {
        List<String> present = Stream.of(names).filter(release::has).toList();
        return present.isEmpty() ? List.of(names[0]) : present;
    }

    /** Reads a table line by line and counts its rows; a missing table is recorded. */
    void read(String name, List<String> columns, List<String> identity, Consumer<OnetTable.Row> reader) {
        release.table(name).ifPresentOrElse(table -> {
            rows.put(name, 0L);
            OnetTable.PassedOver rest = table.forEach(columns, identity, row -> {
                reader.accept(row);
                rows.merge(name, 1L, Long::sum);
            });
            if (rest.emptyLines() > 0) {
                passedOver.put("empty lines of " + name, rest.emptyLines());
            }
            if (rows.get(name) > 0 && !rest.columns().isEmpty()) {
                columnsPassedOver.add("Passed over: columns of " + name + ": " + String.join(", ", rest.columns()));
            }
        }, () -> missing.add(name));
    }

    /** Reads a table whose lines are about occupations. */
    void readOf(String name, List<String> columns, List<String> identity, BiConsumer<ReadOccupation, OnetTable.Row> reader) {
        read(name, columns, identity, row -> reader.accept(occupation(row, CODE), row));
    }

    /** Reads such a table if the release has it; not recorded if it is missing, as in most releases. */
    void readIfThere(String name, List<String> columns, List<String> identity,
            BiConsumer<ReadOccupation, OnetTable.Row> reader) {
        if (has(name)) {
            readOf(name, columns, identity, reader);
        }
    }

    /** The occupation that a column of a row names. */
    ReadOccupation occupation(OnetTable.Row row, String column) {
        ReadOccupation occupation = occupations.get(row.required(column));
        if (occupation == null) {
            throw row.mistake("Occupation Data does not have the code “" + row.text(column) + "”");
        }
        return occupation;
    }

    /** The titles of a table of references by their codes. */
    Map<String, String> titles(String name, String code, String title, int longest) {
        Map<String, String> titles = new LinkedHashMap<>();
        read(name, List.of(code, title), List.of(code), row -> titles.put(row.required(code), row.required(title, longest)));
        return titles;
    }

    void passOver(String what) {
        passOver(what, 1);
    }

    void passOver(String what, int count) {
        passedOver.merge(what, count, Integer::sum);
    }

    /**
     * Why the release marks a value as unreliable: its level is not relevant to the occupation, or the estimate is so imprecise
     * that it should not be shown. Null if it is reliable.
     */
    MissingReason heldBack(OnetTable.Row row) {
        if (row.yes("Not Relevant")) {
            passOver("levels that O*NET marks as not relevant (not-applicable)");
            return MissingReason.NOT_APPLICABLE;
        }
        if (row.yes("Recommend Suppress")) {
            passOver("values that O*NET recommends to suppress (suppressed)");
            return MissingReason.SUPPRESSED;
        }
        return null;
    }

    /** The union of the values of two rows. */
    static <T> Map<String, T> joined(Map<String, T> one, Map<String, T> other) {
        if (one == null || one.isEmpty() || other.isEmpty()) {
            return other.isEmpty() && one != null ? one : other;
        }
        var all = new HashMap<>(one);
        all.putAll(other);
        return Map.copyOf(all);
    }

    static Map<String, MissingReason> because(String figure, MissingReason reason) {
        return reason == null ? Map.of() : Map.of(figure, reason);
    }

    /** The precision of a value; empty if the value is held back. */
    static Map<String, Precision> precision(String figure, OnetTable.Row row, MissingReason heldBack) {
        Precision precision = row.precision();
        return precision == null || heldBack != null ? Map.of() : Map.of(figure, precision);
    }

    static int whole(OnetTable.Row row, String column, int least, int most) {
        BigDecimal number = row.number(column, least, most);
        if (number == null || number.stripTrailingZeros().scale() > 0) {
            throw row.mistake("“" + column + "” is not a whole number");
        }
        return number.intValue();
    }

    /** The beginning of a text, cut at the end of a sentence, otherwise of a word. */
    static String sentence(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(". ", longest - 1);
        return end > longest / 3 ? text.substring(0, end + 1) : TextLength.shortenedToWord(text, longest - 1);
    }

    /** How many rows were read of each table. */
    Map<String, Long> rows() {
        return rows;
    }

    /** The tables that the release does not have. */
    List<String> missing() {
        return missing;
    }

    /** Notes on what was passed over. */
    List<String> passedOver() {
        var notes = new ArrayList<String>();
        passedOver.forEach((what, count) -> FileRead.passOver(notes, what, count));
        notes.addAll(columnsPassedOver);
        release.passedOver().forEach((what, count) -> FileRead.passOver(notes, what, count));
        return notes;
    }
}
