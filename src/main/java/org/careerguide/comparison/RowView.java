package org.careerguide.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.careerguide.role.PlaceView;
import org.careerguide.role.ReferenceMatch;
import org.careerguide.role.Via;
import org.careerguide.source.MissingReason;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a comparison: one dimension of all compared roles. */
@Schema(name = "ComparisonRow", description = "One dimension of all compared roles. A text row has a text in each cell; a set row says what is shared by all, by some, and what only one role has; a rated row has such items with their ratings side by side; a number row has measures.")
public record RowView(
        @Schema(required = true, description = "Name of the dimension.", examples = "wages") String criterion,
        @Schema(required = true) String title,
        @Schema(required = true, description = "What the row shows, in a sentence.") String summary,
        @Schema(required = true) RowKind kind,
        @Schema(required = true, description = "Whether all roles have just the same here, whenever it was collected; false where it is not known of one of them, or where two share one figure.") boolean same,
        @Schema(description = "Of a set or rated row: what all roles have.") List<Item> shared,
        @Schema(description = "Of a set or rated row of three and more roles: what more than one has, but not all.") List<SomeItem> some,
        @Schema(description = "Of a rated row: every item with the ratings of all roles, the largest gap first, then those without a gap, the most important first.") List<RatedItem> items,
        @Schema(description = "Of a rated row: the scales of its ratings.") Scales scales,
        @Schema(description = "Of a number row: what is measured, with a value a role.") List<Measure> measures,
        @Schema(required = true, description = "One cell a role, in the order of the roles.") List<Cell> cells) {

    /** Links to the sources of all that it shows. */
    Stream<Link> links() {
        Stream<Link> ofCells = cells.stream().flatMap(cell -> cell.sources == null ? Stream.of() : cell.sources.stream());
        Stream<Link> ofRatings = items == null ? Stream.of()
                : items.stream().flatMap(item -> item.values.stream()).map(Rating::source);
        return Stream.concat(ofCells, ofRatings).filter(Objects::nonNull);
    }

    /** One role in a row. */
    @Schema(name = "ComparisonCell", description = "One role in a row.")
    public record Cell(
            @Schema(required = true, description = "Slug of the role.", examples = "medical-billing") String role,
            @Schema(description = "Of a text row: the text.") String text,
            @Schema(description = "Of a set or rated row: what this role has and no other.") List<Item> only,
            @Schema(description = "Why nothing is there.") MissingReason missing,
            @Schema(description = "Where what the role has here comes from.") List<Link> sources) {
    }

    /** An item of a set. */
    @Schema(name = "ComparisonItem", description = "An item of a set.")
    public record Item(
            @Schema(description = "Its slug; absent of what has no page of its own.") String slug,
            @Schema(required = true) String title,
            ApiUrl url) {
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
            @Schema(description = "Largest importance less smallest; absent where fewer than two ratings are known.", examples = "1.25") BigDecimal gap,
            @Schema(description = "Given where the roles share one rating, so that there is no gap between them.") MissingReason gapMissing,
            @Schema(required = true, description = "One rating a role, in the order of the roles.") List<Rating> values) {
    }

    /** How a role rates an item. */
    @Schema(name = "ComparisonRating", description = "How an item is rated for a role.")
    public record Rating(
            @Schema(required = true, description = "Slug of the role.") String role,
            @Schema(description = "Whether the role names the item at all; absent where its items are not known.") Boolean listed,
            @Schema(description = "From 1 to 5.") BigDecimal importance,
            @Schema(description = "From 0 to 7.") BigDecimal level,
            @Schema(description = "Date of the rating.") String date,
            Link source,
            @Schema(description = "The reference occupation that it was collected for, if it was for one.") Via via,
            ReferenceMatch match,
            @Schema(description = "Why a rating is not there, by its name.") Map<String, MissingReason> missing) {
    }

    /** The scales of ratings. */
    @Schema(name = "ComparisonScales", description = "The scales of the ratings.")
    public record Scales(@Schema(required = true) Scale importance,
            @Schema(description = "Absent where no level is rated.") Scale level) {
    }

    /** A scale. */
    @Schema(name = "ComparisonScale")
    public record Scale(@Schema(required = true) int min, @Schema(required = true) int max) {
    }

    /** Something that is measured or stated once a role. */
    @Schema(name = "ComparisonMeasure", description = "Something of one value a role.")
    public record Measure(
            @Schema(required = true, description = "Name of the measure.", examples = "median") String name,
            @Schema(required = true, examples = "Median wage") String title,
            @Schema(required = true, description = "Whether all roles have the same value, whenever it was collected; false where two share one figure.") boolean same,
            @Schema(required = true, description = "One value a role, in the order of the roles.") List<Figure> values) {
    }

    /** A value of a role. */
    @Schema(name = "ComparisonFigure", description = "A value of a role, with where, when and by whom it was collected.")
    public record Figure(
            @Schema(required = true, description = "Slug of the role.") String role,
            @Schema(description = "The value, of a number.", examples = "48500") BigDecimal value,
            @Schema(description = "The value, of a statement.", examples = "Bachelor's degree") String text,
            @Schema(description = "Unit of the number.", examples = "USD/year") String unit,
            @Schema(description = "True if the value is a lower bound.") Boolean atLeast,
            PlaceView place,
            @Schema(description = "The date or the span that it holds for.", examples = "2025-05") String date,
            Link source,
            @Schema(description = "The reference occupation that it was collected for.") Via via,
            @Schema(description = "How the role relates to that occupation.") ReferenceMatch match,
            @Schema(description = "The value less that of the first role; absent of the first role itself, and where `differenceMissing` says why.", examples = "2640") BigDecimal difference,
            @Schema(description = "The value divided by that of the first role, to four decimals; absent where `difference` is absent, of percentages and job zones, and where one of the two is not above zero.", examples = "1.0544") BigDecimal ratio,
            @Schema(description = "Why `difference` is absent though both values are known: `same-figure` where both roles share the figure of one occupation, `suppressed` where one of the two is a lower bound, `not-applicable` where unit, place or date differ. A statement has no difference, but may be the same figure.") MissingReason differenceMissing,
            @Schema(description = "The same in a sentence.", examples = "Not compared: the units of pay differ.") String explanation,
            @Schema(description = "Why the value is absent.") MissingReason missing) {
    }
}
