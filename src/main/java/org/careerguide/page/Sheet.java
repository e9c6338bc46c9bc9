package org.careerguide.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.comparison.ItemMark;
import org.careerguide.source.Attribution;
import org.careerguide.source.Figures;
import org.careerguide.web.Link;

/**
 * The common input of all renditions, made of any view of roles: parts with a cell for each role. A single role is a sheet with
 * one column.
 *
 * @param textSource the source of summary and introduction; null if they are the guide's own
 */
public record Sheet(String title, String summary, String introduction, Link textSource, List<Head> heads, List<Part> parts,
        String conclusion,
        List<Choice> choices, List<WageRange> wages, List<RatedItem> ratings, Attribution attribution, long contentVersion) {

    /** Parts with sources of their own. Items of other parts, such as tools, do not name their sources. */
    private static final Set<String> OF_SOURCES_OF_THEIR_OWN = Set.of("wages", "outlook", "ai-exposure", "programmes");

    /** A column: a role. */
    public record Head(String slug, String title, String summary, String url) {

        /** The role's page for people. */
        public String page() {
            return PageAddress.of(url);
        }
    }

    /** The wages of a role: five percentiles in one unit, null if unknown. */
    public record WageRange(Head head, Amount percentile10, Amount percentile25, Amount median, Amount percentile75,
            Amount percentile90, String unit, Origin origin) {

        /** Returns the known percentiles in rising order. */
        List<Amount> known() {
            return Stream.of(percentile10, percentile25, median, percentile75, percentile90).filter(Objects::nonNull).toList();
        }
    }

    /** An amount of money; {@code atLeast} marks a lower bound. */
    public record Amount(BigDecimal value, boolean atLeast) {
    }

    /**
     * An item with its importance for each role, from 1 to 5; null if unknown.
     *
     * @param gap between the roles; null if not known
     */
    public record RatedItem(String title, List<BigDecimal> importance, BigDecimal gap) {

        boolean hasGap() {
            return gap != null && gap.signum() > 0;
        }

        BigDecimal greatestImportance() {
            return importance.stream().filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        }
    }

    /** Whom a role suits. */
    public record Choice(Head head, List<String> chooseIf) {
    }

    /**
     * A row: written by an editor if {@code curated}, otherwise made of data.
     *
     * @param occupation title and code of the occupation that it was collected for; null if the role states it itself
     */
    public record Part(String code, String title, String occupation, boolean curated, List<Cell> cells) {

        Part(String code, String title, boolean curated, List<Cell> cells) {
            this(code, title, null, curated, cells);
        }

        Part with(List<Cell> others) {
            return new Part(code, title, occupation, curated, others);
        }

        /** The title, with the occupation that it was collected for. */
        public String heading() {
            return occupation == null ? title : title + " of the occupation " + occupation;
        }
    }

    /** The lines of a role in a part, or the reason why there are none. */
    public record Cell(Head head, List<Line> lines, List<Origin> origins, String missing) {

        /** The lines that matter most, with the strongest mark first. */
        public List<Line> top(int most) {
            return lines.stream().sorted(Comparator.comparing(Line::mark, Comparator.nullsLast(Comparator.naturalOrder())))
                    .limit(most).toList();
        }

        /** Why known values are not compared with those of the first role, each reason once. */
        public List<String> notes() {
            return lines.stream().map(Line::figure).filter(Objects::nonNull).map(Figure::notCompared).filter(Objects::nonNull)
                    .distinct().toList();
        }
    }

    /**
     * Where, when and by whom figures were collected.
     *
     * @param placeCode code of the place, such as US-CA; null without a place
     */
    public record Origin(String source, String url, String place, String placeCode, String date, String via) {

        /** The date as people read it; null without one. */
        public String when() {
            return date == null ? null : Figures.date(date);
        }
    }

    /** Which roles have an item. */
    public enum Standing {
        /** All roles have it. */
        SHARED,
        /** More than one role has it, but not all. */
        SOME,
        /** No other role has it. */
        ONLY;

        /** Name in renditions. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An item: words, ratings or a figure. */
    public record Line(String text, String url, Standing standing, Figure figure, Ratings ratings, Origin origin,
            String missing, ItemMark mark) {

        Line(String text, String url, Standing standing, Figure figure, Ratings ratings, Origin origin, String missing) {
            this(text, url, standing, figure, ratings, origin, missing, null);
        }

        public static Line item(String text, String url, Standing standing) {
            return new Line(text, url, standing, null, null, null, null);
        }

        /** An item with a mark, which may be null. */
        static Line item(String text, String url, Standing standing, ItemMark mark) {
            return new Line(text, url, standing, null, null, null, null, mark);
        }

        /** The mark in words; null without a mark. */
        public String marked() {
            return mark == null ? null : mark.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** The value as people read it, if there is one. */
        public String shown() {
            return missing != null ? missing : figure != null ? figure.shown() : ratings != null ? ratings.shown() : null;
        }

        /** The address of its page for people, otherwise its address; null if it has none. */
        public String page() {
            return PageAddress.of(url);
        }

        /** The formatted difference from the value of the first role; null if there is none. */
        public String compared() {
            return figure == null ? null : figure.compared();
        }
    }

    /**
     * A value of a measure: a number with its unit, or words.
     *
     * @param shown the value as people read it
     * @param notCompared why there is no difference from the value of the first role, in a sentence; null without a reason
     */
    public record Figure(BigDecimal value, String unit, String shown, boolean atLeast, BigDecimal difference,
            BigDecimal ratio, String notCompared) {

        /** A value that is not compared. */
        static Figure of(BigDecimal value, String unit, String shown, boolean atLeast) {
            return new Figure(value, unit, shown, atLeast, null, null, null);
        }

        /** The value in words; null if it is a number. */
        public String words() {
            return value == null ? shown : null;
        }

        public String compared() {
            return difference == null || difference.signum() == 0 ? null
                    : Figures.signed(difference, unit) + (ratio == null ? "" : ", " + Figures.times(ratio));
        }
    }

    /** How an item is rated. */
    public record Ratings(BigDecimal importance, BigDecimal level) {

        public String shown() {
            return Figures.rating(importance, level, true);
        }
    }

    /** The page of the source of summary and introduction; null if they are the guide's own. */
    public Article.Item words() {
        return textSource == null ? null : Article.Item.link(textSource.title(), textSource.url().absolute());
    }

    /** Returns this sheet without the curated parts. */
    public Sheet dataOnly() {
        return new Sheet(title, summary, introduction, textSource, heads, dataParts(), conclusion, choices, wages, ratings,
                attribution,
                contentVersion);
    }

    /** The credits without sources that only parts which are not shown use. */
    public Attribution crediting(Predicate<Part> shown) {
        Set<String> unused = origins(part -> OF_SOURCES_OF_THEIR_OWN.contains(part.code()) && !shown.test(part));
        unused.removeAll(origins(shown));
        if (textSource != null) {
            unused.remove(textSource.url().absolute());
        }
        return attribution.without(unused);
    }

    private Set<String> origins(Predicate<Part> wanted) {
        return parts.stream().filter(wanted).flatMap(part -> part.cells().stream()).flatMap(cell -> cell.origins().stream())
                .map(Origin::url).collect(Collectors.toCollection(HashSet::new));
    }

    /** Returns the curated parts. */
    public List<Part> curatedParts() {
        return parts.stream().filter(Part::curated).toList();
    }

    /** The parts that are made of data. */
    public List<Part> dataParts() {
        return parts.stream().filter(part -> !part.curated()).toList();
    }
}
