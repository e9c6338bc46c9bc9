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
 * What every rendition shows, whichever view it was made of: parts, of which each has a cell for every role. A role by itself
 * is a sheet of one column.
 *
 * @param textSource whose words summary and introduction are; null where they are the guide's own
 */
public record Sheet(String title, String summary, String introduction, Link textSource, List<Head> heads, List<Part> parts,
        String conclusion,
        List<Choice> choices, List<WageRange> wages, List<RatedItem> ratings, Attribution attribution, long contentVersion) {

    /** Parts whose sources tell of nothing else: items of other parts, such as tools, do not each say where they come from. */
    private static final Set<String> OF_SOURCES_OF_THEIR_OWN = Set.of("wages", "outlook", "ai-exposure", "programmes");

    /** A column: a role. */
    public record Head(String slug, String title, String summary, String url) {

        /** The role's page for people. */
        public String page() {
            return PageAddress.of(url);
        }
    }

    /** What a role pays: five percentiles in one unit; null of one that is not known. */
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
     * An item with its importance for each role, from 1 to 5; null where it is not known.
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

    /** What a role has in a part, or why there is nothing. */
    public record Cell(Head head, List<Line> lines, List<Origin> origins, String missing) {

        /** The lines that matter most, with the strongest mark first. */
        public List<Line> top(int most) {
            return lines.stream().sorted(Comparator.comparing(Line::mark, Comparator.nullsLast(Comparator.naturalOrder())))
                    .limit(most).toList();
        }

        /** Why known values are not set against those of the first role, each reason once. */
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

    /** How an item of one role stands to the other roles. */
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

        /** An item that a mark, which may be null, sets apart. */
        static Line item(String text, String url, Standing standing, ItemMark mark) {
            return new Line(text, url, standing, null, null, null, null, mark);
        }

        /** What sets it apart, in words; null of nothing. */
        public String marked() {
            return mark == null ? null : mark.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** The value as people read it, if there is one. */
        public String shown() {
            return missing != null ? missing : figure != null ? figure.shown() : ratings != null ? ratings.shown() : null;
        }

        /** Its page, where it has one; that for people, where there is one for them. */
        public String page() {
            return PageAddress.of(url);
        }

        /** How the value differs from that of the first role, as people read it; null where it does not. */
        public String compared() {
            return figure == null ? null : figure.compared();
        }
    }

    /**
     * A value of a measure: a number with its unit, or words.
     *
     * @param shown the value as people read it
     * @param notCompared why there is no difference from the value of the first role, in a sentence; null where nothing is said
     */
    public record Figure(BigDecimal value, String unit, String shown, boolean atLeast, BigDecimal difference,
            BigDecimal ratio, String notCompared) {

        /** A value that is not set against another. */
        static Figure of(BigDecimal value, String unit, String shown, boolean atLeast) {
            return new Figure(value, unit, shown, atLeast, null, null, null);
        }

        /** The value if it is stated in words; null of a number. */
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

    /** The page of the source whose words summary and introduction are; null where they are the guide's own. */
    public Article.Item words() {
        return textSource == null ? null : Article.Item.link(textSource.title(), textSource.url().absolute());
    }

    /** Returns this sheet without the curated parts. */
    public Sheet dataOnly() {
        return new Sheet(title, summary, introduction, textSource, heads, dataParts(), conclusion, choices, wages, ratings,
                attribution,
                contentVersion);
    }

    /** The credits without the sources of which nothing but figures in parts that are not shown is there. */
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
