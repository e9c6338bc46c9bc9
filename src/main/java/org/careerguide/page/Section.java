package org.careerguide.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a page about roles: the lines that matter most, and the others, which the reader opens. Figures and ratings are
 * rows with a value for each role, lists are columns of items.
 *
 * @param hint what is shown and in which order; null if nothing needs to be said
 * @param rows the rows that are shown at once; empty if the part has columns
 * @param more the other rows
 * @param columns a list for each role; empty if the part has rows
 * @param notes why known values are not compared
 * @param credits its sources, each once
 */
public record Section(String code, String title, String hint, List<Row> rows, List<Row> more, List<Column> columns,
        List<String> notes, List<Credit> credits) {

    private static final Set<String> INLINE = Set.of("alternate-titles", "codes", "work-settings");

    /** A row; {@code url} and {@code full}, the title in full where it is shown in short, may be null. */
    public record Row(String title, String full, String url, List<Value> values) {
    }

    /** A value of a role: what is shown, what is added to it, whether it is missing or greater than those of other roles. */
    public record Value(int series, String text, String added, String missing, boolean greatest, String bar) {
    }

    /** The items of a role, or why there are none. */
    public record Column(int series, Sheet.Head head, List<Sheet.Line> top, List<Sheet.Line> more, String missing) {

        /** How many items there are. */
        public int count() {
            return top.size() + more.size();
        }
    }

    /** A source, with the places, dates and occupations that it is named for. */
    public record Credit(String source, String url, List<String> details) {

        /** The details as one text. */
        public String detailText() {
            return String.join("; ", details);
        }
    }

    /** Whether nothing is known of any role. */
    public boolean isUnknown() {
        return rows.isEmpty() && columns.stream().allMatch(column -> column.missing() != null);
    }

    /** Why nothing is known, each reason once. */
    public String reasons() {
        return columns.stream().map(Column::missing).distinct().collect(Collectors.joining("; "));
    }

    /** Whether its items are short and stand one after the other. */
    public boolean isInline() {
        return INLINE.contains(code);
    }

    /** Whether it shows more than one role. */
    public boolean several() {
        return columns.size() > 1;
    }

    /** The caption of the table; it says more than the title of the section. */
    public String caption() {
        return title + " by role";
    }

    /** What the other rows are. */
    public String moreCaption() {
        return title + ", the others";
    }

    /** How many rows there are. */
    public int count() {
        return rows.size() + more.size();
    }
}
