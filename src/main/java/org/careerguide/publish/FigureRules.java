package org.careerguide.publish;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.careerguide.content.OccupationDocument;
import org.careerguide.content.PlaceWagesDocument;

/** Checks that the figures of an occupation, or of a place, fit together. */
final class FigureRules {

    private static final List<String> AMOUNTS = List.of("mean", "percentile10", "percentile25", "median", "percentile75",
            "percentile90");
    private static final List<String> COUNTS = List.of("employment", "employmentRelativeStandardErrorPercent",
            "meanRelativeStandardErrorPercent", "jobsPer1000", "locationQuotient");

    private final FieldRules fields;

    FigureRules(FieldRules fields) {
        this.fields = fields;
    }

    void check(OccupationDocument occupation) {
        if (!occupation.onetSoc().startsWith(occupation.soc())) {
            fields.mistake("onetSoc", "it does not begin with the SOC code " + occupation.soc(), "codes of one occupation");
        }
        for (int i = 0; i < FieldRules.size(occupation.wages()); i++) {
            OccupationDocument.Wages wages = occupation.wages().get(i);
            String field = "wages[" + i + "]";
            fields.missing(field + ".missing", wages.missing(),
                    Stream.concat(AMOUNTS.stream(), COUNTS.stream()).toArray(String[]::new));
            check(field, amounts(wages), wages.atLeast());
        }
        fields.distinct("wages", occupation.wages(), wages -> String.join(", ", wages.source(), wages.place().code(),
                wages.date(), wages.currency(), wages.per().name().toLowerCase(Locale.ROOT)));
        fields.distinct("outlook", occupation.outlook(), outlook -> String.join(", ", outlook.source(),
                outlook.place().code(), outlook.baseYear() + " to " + outlook.targetYear()));
        shares("education", occupation.education());
        shares("relatedExperience", occupation.relatedExperience());
        shares("onSiteTraining", occupation.onSiteTraining());
        shares("onTheJobTraining", occupation.onTheJobTraining());
        fields.missingInEach("workStyles", occupation.workStyles(), OccupationDocument.WorkStyle::missing, "importance");
        fields.missingInEach("abilities", occupation.abilities(), OccupationDocument.Rated::missing, "importance", "level");
        fields.missingInEach("generalisedActivities", occupation.generalisedActivities(), OccupationDocument.Rated::missing,
                "importance",
                "level");
        fields.missingInEach("workContext", occupation.workContext(), OccupationDocument.Context::missing, "score", "answers");
        for (int i = 0; i < FieldRules.size(occupation.workContext()); i++) {
            fields.missingInEach("workContext[" + i + "].answers", occupation.workContext().get(i).answers(),
                    OccupationDocument.Share::missing,
                    "sharePercent");
        }
        fields.distinct("interests", occupation.interests(), OccupationDocument.Scored::title);
        fields.distinct("workValues", occupation.workValues(), OccupationDocument.Scored::title);
        fields.distinct("workActivities", occupation.workActivities(), OccupationDocument.WorkActivity::code);
        fields.missing("missing", occupation.missing(), "programmes");
        fields.distinct("programmes", occupation.programmes(), OccupationDocument.Programme::programme);
        fields.distinct("crosswalks", occupation.crosswalks(), crosswalk -> crosswalk.scheme().code());
        fields.distinct("related", occupation.related(), OccupationDocument.Related::occupation);
        fields.distinct("abilities", occupation.abilities(), OccupationDocument.Rated::title);
        fields.distinct("generalisedActivities", occupation.generalisedActivities(), OccupationDocument.Rated::title);
        fields.distinct("workContext", occupation.workContext(), OccupationDocument.Context::title);
        fields.distinct("workStyles", occupation.workStyles(), OccupationDocument.WorkStyle::title);
        fields.distinct("interestHighPoints", occupation.interestHighPoints(), OccupationDocument.HighPoint::title);
        for (int i = 0; i < FieldRules.size(occupation.outlook()); i++) {
            OccupationDocument.Outlook outlook = occupation.outlook().get(i);
            String field = "outlook[" + i + "]";
            fields.missing(field + ".missing", outlook.missing(), "baseEmployment", "targetEmployment", "changePercent",
                    "openingsPerYear", "entryEducation", "workExperience", "onTheJobTraining");
            if (outlook.targetYear() <= outlook.baseYear()) {
                fields.mistake(field + ".targetYear", "it is not after the base year " + outlook.baseYear(), "a later year");
            }
            if (contradictsItself(outlook)) {
                fields.mistake(field + ".changePercent", "it contradicts the two employment figures", "a change of their sign");
            }
        }
    }

    void check(PlaceWagesDocument wages) {
        for (int i = 0; i < wages.occupations().size(); i++) {
            PlaceWagesDocument.Figures figures = wages.occupations().get(i);
            String field = "occupations[" + i + "]";
            fields.missing(field + ".missing", figures.missing(), COUNTS.toArray(String[]::new));
            check(field + ".year", figures.year());
            check(field + ".hour", figures.hour());
        }
        fields.distinct("occupations", wages.occupations(), PlaceWagesDocument.Figures::soc);
    }

    private void check(String field, PlaceWagesDocument.Amounts amounts) {
        if (amounts != null) {
            fields.missing(field + ".missing", amounts.missing(), AMOUNTS.toArray(String[]::new));
            check(field, Arrays.asList(amounts.mean(), amounts.percentile10(), amounts.percentile25(), amounts.median(),
                    amounts.percentile75(), amounts.percentile90()), amounts.atLeast());
        }
    }

    /**
     * Checks that percentiles rise, and that each lower bound is an amount that is stated: a bound that is called otherwise would
     * look like a wage.
     *
     * @param amounts in the order of {@link #AMOUNTS}
     */
    private void check(String field, List<BigDecimal> amounts, List<String> atLeast) {
        if (!rise(amounts)) {
            fields.mistake(field, "the percentiles do not rise",
                    "10th, 25th, median, 75th and 90th percentile in rising order");
        }
        List<String> stated = AMOUNTS.stream().filter(name -> amounts.get(AMOUNTS.indexOf(name)) != null).toList();
        for (int i = 0; i < FieldRules.size(atLeast); i++) {
            if (!stated.contains(atLeast.get(i))) {
                fields.mistake(field + ".atLeast[" + i + "]", "there is no amount “" + atLeast.get(i) + "”",
                        stated.isEmpty() ? "no lower bounds without amounts" : "one of " + String.join(", ", stated));
            }
        }
    }

    private void shares(String field, List<OccupationDocument.EducationShare> shares) {
        fields.missingInEach(field, shares, OccupationDocument.EducationShare::missing, "sharePercent");
        fields.distinct(field, shares, OccupationDocument.EducationShare::level);
    }

    /** Whether the percentiles of wages come in rising order. */
    static boolean rises(OccupationDocument.Wages wages) {
        return rise(amounts(wages));
    }

    private static List<BigDecimal> amounts(OccupationDocument.Wages wages) {
        return Arrays.asList(wages.mean(), wages.percentile10(), wages.percentile25(), wages.median(), wages.percentile75(),
                wages.percentile90());
    }

    /** Whether the amounts after the mean, which are the percentiles, come in rising order. */
    private static boolean rise(List<BigDecimal> amounts) {
        List<BigDecimal> known = amounts.stream().skip(1).filter(Objects::nonNull).toList();
        return known.equals(known.stream().sorted().toList());
    }

    /** Whether the change of a projection has another sign than the difference of its employment figures. */
    static boolean contradictsItself(OccupationDocument.Outlook outlook) {
        return outlook.baseEmployment() != null && outlook.targetEmployment() != null && outlook.changePercent() != null
                && Long.compare(outlook.targetEmployment(), outlook.baseEmployment()) * outlook.changePercent().signum() < 0;
    }
}
