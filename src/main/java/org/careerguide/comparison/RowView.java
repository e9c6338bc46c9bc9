package org.careerguide.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.careerguide.content.MissingReason;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.role.PlaceView;
import org.careerguide.role.Via;
import org.careerguide.source.MissingNames;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a comparison: one dimension of all compared roles. */
@Schema(name = "ComparisonRow", description = "One dimension of all compared roles, in the form that `kind` names.")
public record RowView(
        @Schema(required = true, description = "Name of the dimension.", examples = "wages") String criterion,
        @Schema(required = true) String title,
        @Schema(required = true, description = "One-sentence description of the row.") String summary,
        @Schema(required = true) RowKind kind,
        @Schema(required = true, description = "Whether all roles have the same values, whatever their dates. False if a value of any role is unknown, or if two roles share one figure.") boolean same,
        @OfRows(value = {
                RowKind.SET,
                RowKind.RATED }, always = true) @Schema(description = "Items that all roles have.") List<Item> shared,
        @OfRows({ RowKind.SET,
                RowKind.RATED }) @Schema(description = "Items that more than one role has, but not all; only for three or more roles.") List<SomeItem> some,
        @OfRows(RowKind.RATED) @Schema(description = "Every item with its rating for each role, largest gap first, then items without a gap, most important first.") List<RatedItem> items,
        @OfRows(value = RowKind.RATED, always = true) @Schema(description = "Scales of the ratings.") Scales scales,
        @OfRows(value = RowKind.NUMBER, always = true) @Schema(description = "What is measured, with one value for each role.") List<Measure> measures,
        @Schema(required = true, description = "One cell for each role, in the order of the roles.") List<Cell> cells){

    /** Links to the sources of the row. */
    Stream<Link> links() {
        Stream<Link> ofCells = cells.stream().flatMap(cell -> cell.sources == null ? Stream.of() : cell.sources.stream());
        Stream<Link> ofRatings = items == null ? Stream.of()
                : items.stream().flatMap(item -> item.values.stream()).map(Rating::source);
        return Stream.concat(ofCells, ofRatings).filter(Objects::nonNull);
    }

    /** A role in a row. */
    @Schema(name = "ComparisonCell", description = "The cell of one role in a row.")
    public record Cell(
            @Schema(required = true, description = "Slug of the role.", examples = "medical-billing") String role,
            @OfRows(RowKind.TEXT) @Schema(description = "Text of the role.") String text,
            @OfRows( {
                    RowKind.SET, RowKind.RATED }) @Schema(description = "Items that only this role has.") List<Item> only,
            @OfRows(RowKind.SET) @Schema(description = "The five items that matter most to the role: those in demand, then hot ones, then core ones, then in the order of the role.") List<Item> top,
            @Schema(description = "Why the cell is empty.") MissingReason missing,
            @Schema(description = "Sources of the cell.") List<Link> sources,
            @OfRows(RowKind.SET) @Schema(description = "Reference occupation that the items were collected for. Absent if the role states them itself.") Via via,
            @OfRows(RowKind.SET) @Schema(description = "How the role relates to that occupation.") ReferenceMatch match){

        /** The cell of a role that states its content itself. */
        Cell(String role, String text, List<Item> only, MissingReason missing, List<Link> sources) {
            this(role, text, only, null, missing, sources, null, null);
        }
    }

    /** An item of a set. */
    @Schema(name = "ComparisonItem", description = "An item of one or more roles.")
    public record Item(
            @Schema(description = "Slug of the item. Absent if it has no page.") String slug,
            @Schema(required = true) String title,
            ApiUrl url,
            @Schema(description = "Why the item matters to the role; only in `only` and `top`.") ItemMark mark) {

        /** An item without a mark. */
        Item(String slug, String title, ApiUrl url) {
            this(slug, title, url, null);
        }

        /** Returns the item without its mark, which is that of one role. */
        Item unmarked() {
            return mark == null ? this : new Item(slug, title, url);
        }
    }

    /** An item of a set that several roles have, but not all. */
    @Schema(name = "ComparisonSomeItem", description = "An item that more than one role has, but not all.")
    public record SomeItem(
            String slug,
            @Schema(required = true) String title,
            ApiUrl url,
            @Schema(required = true, description = "Slugs of the roles that have it.") List<String> roles) {
    }

    /** An item with its ratings. */
    @Schema(name = "ComparisonRatedItem", description = "An item with the ratings of all roles.")
    public record RatedItem(
            String slug,
            @Schema(required = true) String title,
            ApiUrl url,
            @Schema(description = "Largest importance minus smallest. Absent if fewer than two ratings are known.", examples = "1.25") BigDecimal gap,
            @Schema(description = "Why `gap` is absent: `same-figure` if the roles share one rating.") MissingReason gapMissing,
            @Schema(required = true, description = "One rating for each role, in the order of the roles.") List<Rating> values) {
    }

    /** How a role rates an item. */
    @Schema(name = "ComparisonRating", description = "Rating of an item for a role.")
    public record Rating(
            @Schema(required = true, description = "Slug of the role.") String role,
            @Schema(description = "Whether the role lists the item. Absent if the items of the role are unknown.") Boolean listed,
            @Schema(description = "Importance, from 1 to 5.") BigDecimal importance,
            @Schema(description = "Level, from 0 to 7.") BigDecimal level,
            @Schema(required = true, description = "The rating as people read it.", examples = "importance 4.12 of 5, level 4.88 of 7") String text,
            @Schema(description = "Date of the rating.") String date,
            Link source,
            @Schema(description = "Reference occupation that the rating was collected for. Absent if it was collected for the role itself.") Via via,
            ReferenceMatch match,
            @MissingNames( {
                    "importance",
                    "level" }) @Schema(description = "Why ratings are absent, by property name.") Map<String, MissingReason> missing){
    }

    /** The scales of ratings. */
    @Schema(name = "ComparisonScales", description = "Scales of the ratings.")
    public record Scales(@Schema(required = true) Scale importance,
            @Schema(description = "Absent if levels are not rated.") Scale level) {
    }

    /** A scale. */
    @Schema(name = "ComparisonScale")
    public record Scale(@Schema(required = true) int min, @Schema(required = true) int max) {
    }

    /** A measure with one value for each role. */
    @Schema(name = "ComparisonMeasure", description = "A measure with one value for each role.")
    public record Measure(
            @Schema(required = true, description = "Name of the measure.", examples = "median") String name,
            @Schema(required = true, examples = "Median wage") String title,
            @Schema(required = true, description = "Whether all roles have the same value, whatever its date. False if two roles share one figure.") boolean same,
            @Schema(required = true, description = "One value for each role, in the order of the roles.") List<Figure> values) {
    }

    /** A value of a role. */
    @Schema(name = "ComparisonFigure", description = "A value for a role, with its place, date and source.")
    public record Figure(
            @Schema(required = true, description = "Slug of the role.") String role,
            @Schema(description = "Numeric value.", examples = "48500") BigDecimal value,
            @Schema(required = true, description = "The value as people read it, or why it is absent.", examples = "$48,500 a year") String text,
            @Schema(description = "Unit of the number.", examples = "USD/year") String unit,
            @Schema(description = "True if the value is a lower bound.") Boolean atLeast,
            PlaceView place,
            @Schema(description = "Date or time span of the value.", examples = "2025-05") String date,
            Link source,
            @Schema(description = "Reference occupation that the value was collected for.") Via via,
            @Schema(description = "How the role relates to that occupation.") ReferenceMatch match,
            @Schema(description = "Value minus the value of the first role. Absent for the first role, and if `differenceMissing` gives a reason.", examples = "2640") BigDecimal difference,
            @Schema(description = "Value divided by the value of the first role, to four decimals. Absent if `difference` is absent, if one of the two values is not positive, and for percentages, job zones, scores, means and location quotients.", examples = "1.0544") BigDecimal ratio,
            @Schema(description = "Why `difference` is absent although both values are known: `same-figure` if both roles share the figure of one occupation, `suppressed` if one of the two is a lower bound, `not-applicable` if unit, place or date differ. A text value has no difference, but may be the same figure.") MissingReason differenceMissing,
            @Schema(description = "`differenceMissing` as a sentence.", examples = "Not compared: the units of pay differ.") String explanation,
            @Schema(description = "Why the value is absent.") MissingReason missing) {
    }
}
