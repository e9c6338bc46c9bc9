package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.Place;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.source.Decimals;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Wages and employment of a role's reference occupation, of one source, place and date. */
@Schema(name = "Wages", description = """
        Wages and employment of one source, place and date. Employment counts wage and salary jobs only, and must not be put \
        in one series with the employment of an outlook.""")
public record WageView(
        @Schema(required = true) PlaceView place,
        @Schema(required = true, description = "Reference date, as year and month.", examples = "2025-05") String date,
        @Schema(description = "Median wage.") Money median,
        Money mean,
        @Schema(description = "10th percentile wage.") Money percentile10,
        @Schema(description = "25th percentile wage.") Money percentile25,
        @Schema(description = "75th percentile wage.") Money percentile75,
        @Schema(description = "90th percentile wage.") Money percentile90,
        @Schema(description = "Wage and salary jobs for the source, place and date, whatever the unit of pay, excluding self-employed.", examples = "404060") Long employment,
        @Schema(description = "Relative standard error of `employment`, in percent.", examples = "1.2") BigDecimal employmentRelativeStandardErrorPercent,
        @Schema(description = "Relative standard error of `mean`, in percent.", examples = "0.4") BigDecimal meanRelativeStandardErrorPercent,
        @Schema(description = "Jobs of the occupation among 1,000 jobs of the place; only for states and areas.", examples = "2.64") BigDecimal jobsPer1000,
        @Schema(description = "Share of the occupation in the jobs of the place, divided by its share in the nation; only for states and areas.", examples = "1.12") BigDecimal locationQuotient,
        @MissingNames( {
                "median", "mean", "percentile10", "percentile25", "percentile75", "percentile90", "employment",
                "employmentRelativeStandardErrorPercent", "meanRelativeStandardErrorPercent", "jobsPer1000",
                "locationQuotient" }) @Schema(description = "Why figures are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the figures were collected for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match){

    static WageView of(OccupationDocument.Wages wages, RoleContent role) {
        BiFunction<String, BigDecimal, Money> money = (name, amount) -> Money.of(amount, wages.currency(), wages.per(),
                wages.atLeast() != null && wages.atLeast().contains(name));
        List<OccupationDocument.Wages> estimate = role.occupation().wages().stream()
                .filter(other -> isSameEstimate(wages, other)).toList();
        Long employment = estimate.stream().map(OccupationDocument.Wages::employment).filter(Objects::nonNull).findFirst()
                .orElse(null);
        return new WageView(PlaceView.of(wages.place()), wages.date(), money.apply("median", wages.median()),
                money.apply("mean", wages.mean()), money.apply("percentile10", wages.percentile10()),
                money.apply("percentile25", wages.percentile25()), money.apply("percentile75", wages.percentile75()),
                money.apply("percentile90", wages.percentile90()), employment,
                Decimals.plain(wages.employmentRelativeStandardErrorPercent()),
                Decimals.plain(wages.meanRelativeStandardErrorPercent()), Decimals.plain(wages.jobsPer1000()),
                Decimals.plain(wages.locationQuotient()),
                Missing.stated(withReasonOfEmployment(wages, estimate)).value("median", wages.median())
                        .value("mean", wages.mean()).value("percentile10", wages.percentile10())
                        .value("percentile25", wages.percentile25()).value("percentile75", wages.percentile75())
                        .value("percentile90", wages.percentile90()).value("employment", employment)
                        .ifStated("employmentRelativeStandardErrorPercent").ifStated("meanRelativeStandardErrorPercent")
                        .ifStated("jobsPer1000").ifStated("locationQuotient").reasons(),
                role.source(wages.source()), Via.of(role.occupation(), wages.collectedFor()),
                wages.collectedFor() == null ? role.match() : ReferenceMatch.NARROWER);
    }

    /** The stated reasons. For employment, a reason of any unit of pay that is more specific than not-applicable. */
    private static Map<String, MissingReason> withReasonOfEmployment(OccupationDocument.Wages wages,
            List<OccupationDocument.Wages> estimate) {
        Map<String, MissingReason> stated = new HashMap<>(wages.missing() == null ? Map.of() : wages.missing());
        estimate.stream().map(one -> one.missing() == null ? null : one.missing().get("employment"))
                .filter(reason -> reason != null && reason != MissingReason.NOT_APPLICABLE).findFirst()
                .ifPresent(reason -> stated.put("employment", reason));
        return stated;
    }

    /** Whether two entries belong to the same estimate, perhaps in different units of pay. */
    private static boolean isSameEstimate(OccupationDocument.Wages one, OccupationDocument.Wages other) {
        return one.source().equals(other.source()) && one.place().code().equals(other.place().code())
                && one.date().equals(other.date()) && Objects.equals(one.collectedFor(), other.collectedFor());
    }

    /** Whether any wage is known. */
    static boolean isKnown(OccupationDocument.Wages wages) {
        return Stream.of(wages.median(), wages.mean(), wages.percentile10(), wages.percentile25(), wages.percentile75(),
                wages.percentile90()).anyMatch(Objects::nonNull);
    }

    /** An amount as a comparable figure. */
    RoleFigure figure(Money amount) {
        return new RoleFigure(amount.amount(), null, amount.unit(), amount.atLeast() != null, place, date, source, via.soc());
    }

    /**
     * The wages of a role's reference occupation: the nation before other places, the latest first; at one date those with a
     * known wage first, per year before per hour.
     */
    public static List<WageView> listOf(RoleContent role) {
        return statedOf(role).stream().map(wages -> of(wages, role)).toList();
    }

    /** The wages as the document states them, in the same order. */
    static List<OccupationDocument.Wages> statedOf(RoleContent role) {
        return role.ofOccupation(OccupationDocument::wages).sorted(Comparator
                .comparing(OccupationDocument.Wages::place, Place.NATIONS_FIRST)
                .thenComparing(OccupationDocument.Wages::date, Comparator.reverseOrder())
                .thenComparing(WageView::isKnown, Comparator.reverseOrder())
                .thenComparing(OccupationDocument.Wages::per)).toList();
    }
}
