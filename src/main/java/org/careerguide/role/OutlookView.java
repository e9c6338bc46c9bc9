package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.Place;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.source.Decimals;
import org.careerguide.source.Figures;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Projected employment of a role's reference occupation, of one source and place. */
@Schema(name = "Outlook", description = """
        Projected employment of one source and place. Jobs include the self-employed, and must not be put in one series with \
        the employment of wages.""")
public record OutlookView(
        @Schema(required = true) PlaceView place,
        @Schema(required = true, description = "Projection period, as an ISO 8601 interval of years.", examples = "2024/2034") String date,
        @Schema(required = true) Integer baseYear,
        @Schema(required = true) Integer targetYear,
        @Schema(description = "Jobs in the base year, including self-employed.", examples = "429800") Long baseEmployment,
        @Schema(description = "Jobs in the target year, including self-employed.", examples = "427900") Long targetEmployment,
        @Schema(description = "Change from the base year to the target year, in percent.", examples = "-0.4") BigDecimal changePercent,
        @Schema(description = "Average annual openings, from growth and replacement.", examples = "42200") Long openingsPerYear,
        @Schema(description = "Share of the self-employed in the base year, in percent.", examples = "2.8") BigDecimal selfEmployedPercent,
        @Schema(description = "Workers who leave the labour force in an average year, in percent of employment.", examples = "4.1") BigDecimal exitRatePercent,
        @Schema(description = "Workers who move to another occupation in an average year, in percent of employment.", examples = "5.9") BigDecimal transferRatePercent,
        @MissingNames( {
                "baseEmployment", "targetEmployment", "changePercent",
                "openingsPerYear" }) @Schema(description = "Why figures are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(required = true, description = "The figures as people read them, or why they are absent, by property name.") Text text,
        @Schema(description = "What drives the change, in the words of the source. Absent if the source does not say.") List<String> factors,
        @Schema(description = "What drives the change in single industries, in the words of the source. Absent if the source does not say.") List<IndustryFactor> industryFactors,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the figures were collected for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match){

    /** The figures as people read them. */
    @Schema(name = "OutlookText", description = "The figures of a projection as people read them.")
    public record Text(
            @Schema(required = true, examples = "−0.4 %") String changePercent,
            @Schema(required = true, examples = "42,200 a year") String openingsPerYear,
            @Schema(required = true, examples = "429,800") String baseEmployment,
            @Schema(required = true, examples = "427,900") String targetEmployment) {

        private static Text of(OccupationDocument.Outlook outlook, Map<String, MissingReason> missing) {
            return new Text(text("changePercent", outlook.changePercent(), "percent", missing),
                    text("openingsPerYear", outlook.openingsPerYear(), "openings/year", missing),
                    text("baseEmployment", outlook.baseEmployment(), "jobs", missing),
                    text("targetEmployment", outlook.targetEmployment(), "jobs", missing));
        }

        private static String text(String name, Number value, String unit, Map<String, MissingReason> missing) {
            return value == null
                    ? Figures.missing(missing == null ? MissingReason.NOT_COLLECTED
                            : missing.getOrDefault(name, MissingReason.NOT_COLLECTED))
                    : Figures.shown(name, Decimals.plain(new BigDecimal(value.toString())), unit, false);
        }
    }

    /** What drives the change of employment in an industry. */
    @Schema(name = "IndustryFactor", description = "What drives the change of employment in an industry.")
    public record IndustryFactor(
            @Schema(required = true, description = "Code of the industry in the projections.", examples = "441100") String code,
            @Schema(description = "Title of the industry, if the source states it.", examples = "Automobile dealers") String title,
            @Schema(required = true) String factor) {
    }

    static OutlookView of(OccupationDocument.Outlook outlook, RoleContent role) {
        Map<String, MissingReason> missing = Missing.stated(outlook.missing()).value("baseEmployment", outlook.baseEmployment())
                .value("targetEmployment", outlook.targetEmployment())
                .value("changePercent", outlook.changePercent())
                .value("openingsPerYear", outlook.openingsPerYear()).reasons();
        return new OutlookView(PlaceView.of(outlook.place()), span(outlook), outlook.baseYear(), outlook.targetYear(),
                outlook.baseEmployment(), outlook.targetEmployment(), Decimals.plain(outlook.changePercent()),
                outlook.openingsPerYear(), Decimals.plain(outlook.selfEmployedPercent()),
                Decimals.plain(outlook.exitRatePercent()), Decimals.plain(outlook.transferRatePercent()),
                missing, Text.of(outlook, missing),
                Missing.orNull(outlook.factors()),
                Missing.orNull(RoleContent.list(outlook.industryFactors()).stream()
                        .map(one -> new IndustryFactor(one.code(), one.title(), one.factor())).toList()),
                role.source(outlook.source()),
                Via.of(role.occupation(), outlook.collectedFor()), match(outlook, role));
    }

    /** The projections of a role's reference occupation: those of the nation before those of other places, the latest first. */
    public static List<OutlookView> listOf(RoleContent role) {
        return latestFirst(role).map(outlook -> of(outlook, role)).toList();
    }

    static Stream<OccupationDocument.Outlook> latestFirst(RoleContent role) {
        return role.ofOccupation(OccupationDocument::outlook)
                .sorted(Comparator.comparing(OccupationDocument.Outlook::place, Place.NATIONS_FIRST)
                        .thenComparing(OccupationDocument.Outlook::baseYear, Comparator.reverseOrder())
                        .thenComparing(OccupationDocument.Outlook::targetYear, Comparator.reverseOrder()));
    }

    /** How the role relates to what the projection was made for. */
    static ReferenceMatch match(OccupationDocument.Outlook outlook, RoleContent role) {
        return outlook.collectedFor() == null ? role.match() : ReferenceMatch.NARROWER;
    }

    static String span(OccupationDocument.Outlook outlook) {
        return outlook.baseYear() + "/" + outlook.targetYear();
    }
}
