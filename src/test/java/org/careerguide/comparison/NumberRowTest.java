package org.careerguide.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.MissingReason;
import org.careerguide.content.Named;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.SourceDocument;
import org.careerguide.role.RoleContent;
import org.careerguide.testsupport.FixedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures of compared roles are the same, which have a difference, and what is said of those that have none. */
class NumberRowTest {

    private static final FixedContent SOURCES = FixedContent.of(FixedContent.document(SourceDocument.class, "survey", ""),
            FixedContent.document(SourceDocument.class, "census", ""));

    /** A role whose reference occupation has a SOC code and these parts. */
    static RoleContent role(String slug, String soc, String parts) {
        OccupationDocument occupation = FixedContent.document(OccupationDocument.class, "occupation-of-" + slug,
                "'title':'Occupation " + soc + "','onetSoc':'" + soc + ".00','soc':'" + soc + "'"
                        + (parts.isEmpty() ? "" : "," + parts));
        RoleDocument role = FixedContent.document(RoleDocument.class, slug,
                "'reference':{'occupation':'occupation-of-" + slug + "','match':'exact'}");
        return new RoleContent(role, FixedContent.PUBLISHED, occupation, SOURCES.named(List.of(occupation)));
    }

    private static RoleContent withoutOccupation(String slug, String fields) {
        return new RoleContent(FixedContent.document(RoleDocument.class, slug, fields), FixedContent.PUBLISHED, null,
                new Named(Map.of(), Map.of()));
    }

    /** Wages of a month, a place, a period, and a median that may be a lower bound (115+) or held back (-). */
    private static String wages(String stated) {
        return "'wages':[" + String.join(",", Arrays.stream(stated.split(",")).map(one -> {
            String[] parts = one.strip().split(" ");
            String amount = parts[3].replace("+", "");
            return "{'source':'survey','date':'" + parts[0] + "','place':{'code':'" + parts[1] + "','name':'" + parts[1]
                    + "'},'currency':'USD','per':'" + parts[2] + "'"
                    + (amount.equals("-") ? ",'employment':5,'missing':{'median':'suppressed'}" : ",'median':" + amount)
                    + (parts[3].endsWith("+") ? ",'atLeast':['median']" : "") + "}";
        }).toList()) + "]";
    }

    private static RowView.Measure measure(RowView row, String name) {
        return row.measures().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static RowView.Measure median(RoleContent... roles) {
        return measure(NumberRow.wages(Dimension.WAGES, List.of(roles)), "median");
    }

    @ParameterizedTest(name = "{0} and {1}: difference {2}, ratio {3}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "40000 | 50000 | 10000 | 1.25",
            "50000 | 40000 | -10000 | 0.8",
            "30000 | 40000 | 10000 | 1.3333",
            "30000 | 50000 | 20000 | 1.6667",
            "60000 | 60000 | 0 | 1",
            "60000 | 60000.00 | 0 | 1",
            "21.50 | 30.5 | 9 | 1.4186",
            "0.01 | 999999999999.99 | 999999999999.98 | 99999999999999",
            "999999999999.99 | 0.01 | -999999999999.98 | 0",
    })
    void wageIsSetAgainstThatOfTheFirstRole(String first, String second, BigDecimal difference, BigDecimal ratio) {
        RowView.Measure median = median(role("nurse", "29-1141", wages("2025-05 US year " + first)),
                role("coder", "15-1251", wages("2025-05 US year " + second)));

        assertThat(median.values().get(0).difference()).as("the first is compared with nothing").isNull();
        assertThat(median.values().get(0).differenceMissing()).isNull();
        assertThat(median.values().get(1).difference()).isEqualByComparingTo(difference);
        assertThat(median.values().get(1).ratio()).isEqualByComparingTo(ratio);
        assertThat(median.values().get(1).differenceMissing()).isNull();
        assertThat(median.same()).isEqualTo(difference.signum() == 0);
    }

    @ParameterizedTest(name = "{0} and {1}: {2} {3}, the same {4}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "2025-05 US year 100 | 2025-05 US hour 6 | NOT_APPLICABLE | the units of pay differ | false",
            "2025-05 US year 100 | 2025-05 GB year 100 | NOT_APPLICABLE | the places differ | false",
            "2025-05 US year 100 | 2024-05 US year 90 | NOT_APPLICABLE | the dates differ | false",
            // The same wage in two years is the same: readers ask whether the roles differ.
            "2025-05 US year 100 | 2024-05 US year 100 | NOT_APPLICABLE | the dates differ | true",
            "2025-05 US year 100 | 2025-05 US year 115+ | SUPPRESSED | the publisher states only a lower bound | false",
            "2025-05 US year 115+ | 2025-05 US year 100 | SUPPRESSED | the publisher states only a lower bound | false",
            // Two bounds may stand for any two wages.
            "2025-05 US year 115+ | 2025-05 US year 115+ | SUPPRESSED | the publisher states only a lower bound | false",
            "2025-05 US year - | 2025-05 US year 100 | none | none | false",
            "2025-05 US year 100 | 2025-05 US year - | none | none | false",
            "2025-05 US year - | 2025-05 US year - | none | none | false",
    })
    void wagesThatCannotBeSubtractedSayWhy(String first, String second, MissingReason reason, String cause, boolean same) {
        RowView.Measure median = median(role("nurse", "29-1141", wages(first)), role("coder", "15-1251", wages(second)));
        RowView.Figure figure = median.values().get(1);

        assertThat(figure.difference()).isNull();
        assertThat(figure.ratio()).isNull();
        assertThat(figure.differenceMissing()).isEqualTo(reason);
        assertThat(figure.explanation()).isEqualTo(cause == null ? null : "Not compared: " + cause + ".");
        assertThat(median.same()).isEqualTo(same);
    }

    @Test
    void figureOfOneOccupationIsSharedAndNotCompared() {
        RoleContent nurse = role("nurse", "29-1141", wages("2025-05 US year 100"));
        RoleContent matron = role("matron", "29-1141", wages("2025-05 US year 100"));
        RowView row = NumberRow.wages(Dimension.WAGES, List.of(nurse, matron, role("coder", "15-1251",
                wages("2025-05 US year 100"))));
        RowView.Measure median = measure(row, "median");

        assertThat(median.values().get(1).differenceMissing()).isEqualTo(MissingReason.SAME_FIGURE);
        assertThat(median.values().get(2).difference()).isEqualByComparingTo("0");
        assertThat(median.same()).as("two of the three values are one figure").isFalse();
        assertThat(row.same()).isFalse();
    }

    @Test
    void lowerBoundStaysOneInNumberTextAndMark() {
        RowView.Figure figure = median(role("nurse", "29-1141", wages("2025-05 US year 239200+")),
                role("coder", "15-1251", wages("2025-05 US hour 115.00+"))).values().get(0);

        assertThat(figure.atLeast()).isTrue();
        assertThat(figure.text()).isEqualTo("at least $239,200 a year");
        assertThat(figure.unit()).isEqualTo("USD/year");
        assertThat(figure.value()).isEqualByComparingTo("239200");
    }

    @Test
    void exactWageIsNotMarked() {
        RowView.Figure figure = median(role("nurse", "29-1141", wages("2025-05 US hour 21.5")),
                role("coder", "15-1251", wages("2025-05 US hour 30"))).values().get(0);

        assertThat(figure.atLeast()).isNull();
        assertThat(figure.text()).isEqualTo("$21.50 an hour");
    }

    @ParameterizedTest(name = "missing {0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "none | NOT_COLLECTED | Not collected",
            "suppressed | SUPPRESSED | Held back by the publisher",
            "not-applicable | NOT_APPLICABLE | Not applicable",
    })
    void absentWagesOfARoleHaveItsReason(String stated, MissingReason reason, String text) {
        RoleContent alone = withoutOccupation("poet", stated == null ? "" : "'missing':{'wages':'" + stated + "'}");
        RowView row = NumberRow.wages(Dimension.WAGES, List.of(role("nurse", "29-1141", wages("2025-05 US year 100")), alone));
        RowView.Figure figure = measure(row, "median").values().get(1);

        assertThat(figure.missing()).isEqualTo(reason);
        assertThat(figure.text()).isEqualTo(text);
        assertThat(figure.value()).isNull();
        assertThat(figure.source()).isNull();
        assertThat(row.cells().get(1).missing()).isEqualTo(reason);
        assertThat(row.cells().get(1).sources()).isNull();
        assertThat(row.cells().get(0).missing()).isNull();
        assertThat(row.cells().get(0).sources()).extracting(link -> link.slug()).containsExactly("survey");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(nullValues = "none", value = { "suppressed, suppressed, SUPPRESSED", "none, suppressed, SUPPRESSED",
            "none, none, NOT_COLLECTED", "not-applicable, none, NOT_APPLICABLE" })
    void roleWithoutAnyFigureHasTheReasonOfItsFigures(String median, String employment, MissingReason reason) {
        String missing = Stream.of(median == null ? null : "'median':'" + median + "'",
                employment == null ? null : "'employment':'" + employment + "'").filter(Objects::nonNull)
                .collect(Collectors.joining(","));
        RowView row = NumberRow.wages(Dimension.WAGES, List.of(role("nurse", "29-1141", wages("2025-05 US year 100")),
                role("spy", "33-3021", "'wages':[{'source':'survey','date':'2025-05','place':{'code':'US','name':'US'},"
                        + "'currency':'USD','per':'year','missing':{" + missing + "}}]")));

        assertThat(row.cells().get(1).missing()).isEqualTo(reason);
        assertThat(row.cells().get(1).sources()).isNull();
    }

    @Test
    void rolesOfWhichNothingIsKnownAreNotTheSame() {
        RowView row = NumberRow.wages(Dimension.WAGES, List.of(withoutOccupation("poet", ""), withoutOccupation("seer", "")));

        assertThat(row.same()).isFalse();
        assertThat(row.measures()).allMatch(measure -> !measure.same());
        assertThat(row.measures()).extracting(RowView.Measure::name).containsExactly("median", "mean", "percentile10",
                "percentile25", "percentile75", "percentile90", "employment");
    }

    @Test
    void measuresThatNobodyKnowsDoNotTellRolesApart() {
        RowView row = NumberRow.wages(Dimension.WAGES, List.of(role("nurse", "29-1141", wages("2025-05 US year 100")),
                role("coder", "15-1251", wages("2025-05 US year 100"))));

        assertThat(measure(row, "mean").values()).allMatch(figure -> figure.missing() != null);
        assertThat(row.same()).isTrue();
    }

    @Test
    void employmentThatOneRoleLacksTellsThemApart() {
        String wages = "'wages':[{'source':'survey','date':'2025-05','place':{'code':'US','name':'US'},'currency':'USD',"
                + "'per':'year','median':100%s}]";
        RowView row = NumberRow.wages(Dimension.WAGES, List.of(role("nurse", "29-1141", wages.formatted(",'employment':0")),
                role("coder", "15-1251", wages.formatted(",'missing':{'employment':'suppressed'}"))));
        RowView.Measure employment = measure(row, "employment");

        assertThat(employment.values().get(0).text()).as("nought is a number").isEqualTo("0");
        assertThat(employment.values().get(1).missing()).isEqualTo(MissingReason.SUPPRESSED);
        assertThat(row.same()).isFalse();
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(strings = { "meanRelativeStandardErrorPercent", "employmentRelativeStandardErrorPercent", "jobsPer1000",
            "locationQuotient" })
    void figuresOfFewSurveysAreARowOnlyWhereARoleHasOne(String name) {
        String wages = "'wages':[{'source':'survey','date':'2025-05','place':{'code':'US','name':'US'},'currency':'USD',"
                + "'per':'year','median':100%s}]";
        RoleContent without = role("nurse", "29-1141", wages.formatted(""));
        RoleContent with = role("coder", "15-1251", wages.formatted(",'" + name + "':1.5"));
        RoleContent suppressed = role("smith", "51-4041", wages.formatted(",'missing':{'" + name + "':'suppressed'}"));

        assertThat(NumberRow.wages(Dimension.WAGES, List.of(without, without)).measures()).extracting(RowView.Measure::name)
                .doesNotContain(name);
        assertThat(measure(NumberRow.wages(Dimension.WAGES, List.of(without, with)), name).values())
                .extracting(RowView.Figure::missing).containsExactly(MissingReason.NOT_COLLECTED, null);
        assertThat(measure(NumberRow.wages(Dimension.WAGES, List.of(without, suppressed)), name).values())
                .extracting(RowView.Figure::missing)
                .containsExactly(MissingReason.NOT_COLLECTED, MissingReason.SUPPRESSED);
    }

    private static String outlook(String figures) {
        return "'outlook':[{'source':'survey','place':{'code':'US','name':'US'},'baseYear':2024,'targetYear':2034" + figures
                + "}]";
    }

    @ParameterizedTest(name = "{0} % and {1} %: {2} points")
    @CsvSource({ "-0.4, 5, 5.4", "5, -0.4, -5.4", "0, 0, 0", "-100, 10000, 10100", "-3.5, -3.50, 0" })
    void changesInPercentHaveADifferenceButNoRatio(String first, String second, BigDecimal difference) {
        RowView row = NumberRow.outlook(Dimension.OUTLOOK,
                List.of(role("nurse", "29-1141", outlook(",'changePercent':" + first)),
                        role("coder", "15-1251", outlook(",'changePercent':" + second))));
        RowView.Figure figure = measure(row, "changePercent").values().get(1);

        assertThat(figure.difference()).isEqualByComparingTo(difference);
        assertThat(figure.ratio()).as("no percentage is a multiple of another").isNull();
    }

    @ParameterizedTest(name = "{0} and {1}: ratio {2}")
    @CsvSource(nullValues = "none", value = { "0, 100, none", "100, 0, none", "0, 0, none", "200, 100, 0.5",
            "3, 1000000000, 333333333.3333" })
    void multiplesAreOfWhatIsAboveZero(long first, long second, BigDecimal ratio) {
        RowView row = NumberRow.outlook(Dimension.OUTLOOK,
                List.of(role("nurse", "29-1141", outlook(",'openingsPerYear':" + first)),
                        role("coder", "15-1251", outlook(",'openingsPerYear':" + second))));
        RowView.Figure figure = measure(row, "openingsPerYear").values().get(1);

        assertThat(figure.difference()).isEqualByComparingTo(BigDecimal.valueOf(second - first));
        assertThat(figure.ratio()).isEqualTo(ratio);
        assertThat(figure.text()).endsWith(" a year");
    }

    @Test
    void rolesThatShareAProjectionOfAGroupShareItsFigures() {
        String group = ",'changePercent':3,'collectedFor':{'soc':'29-2090','title':'Others'}";
        RowView row = NumberRow.outlook(Dimension.OUTLOOK,
                List.of(role("nurse", "29-2091", outlook(group)), role("coder", "29-2092", outlook(group))));
        RowView.Figure figure = measure(row, "changePercent").values().get(1);

        assertThat(figure.differenceMissing()).isEqualTo(MissingReason.SAME_FIGURE);
        assertThat(figure.via().soc()).isEqualTo("29-2090");
        assertThat(figure.via().onetSoc()).isNull();
    }

    private static String shares(String... levels) {
        return "'education':[" + String.join(",", Arrays.stream(levels).map(one -> {
            String[] parts = one.split(" ");
            return "{'level':'" + parts[0] + "','source':'census','date':'" + parts[2] + "'"
                    + (parts[1].equals("-") ? ",'missing':{'sharePercent':'suppressed'}" : ",'sharePercent':" + parts[1])
                    + "}";
        }).toList()) + "]";
    }

    @Test
    void levelsOfEducationOfAnyRoleAreMeasuresInTheOrderOfTheFirstThatHasThem() {
        RowView row = NumberRow.education(Dimension.EDUCATION,
                List.of(role("nurse", "29-1141", shares("school 20 2024-08", "college 80 2024-08")),
                        role("coder", "15-1251", shares("none 5 2024-08", "school - 2024-08", "college 95 2024-08"))));
        List<RowView.Measure> shares = row.measures().stream().filter(one -> one.name().equals("share")).toList();

        assertThat(shares).extracting(RowView.Measure::title).containsExactly("school", "college", "none");
        assertThat(shares.get(0).values()).extracting(RowView.Figure::text).containsExactly("20 %",
                "Held back by the publisher");
        assertThat(shares.get(1).values().get(1).difference()).isEqualByComparingTo("15");
        assertThat(shares.get(2).values()).extracting(RowView.Figure::missing).containsExactly(MissingReason.NOT_COLLECTED,
                null);
        assertThat(row.cells().get(0).sources()).extracting(link -> link.slug()).containsExactly("census");
    }

    @Test
    void sharesOfDifferentSurveysAreNotSubtracted() {
        RowView row = NumberRow.education(Dimension.EDUCATION, List.of(role("nurse", "29-1141", shares("school 20 2023-08")),
                role("coder", "15-1251", shares("school 30 2024-08"))));
        RowView.Figure figure = measure(row, "share").values().get(1);

        assertThat(figure.difference()).isNull();
        assertThat(figure.explanation()).isEqualTo("Not compared: the dates differ.");
    }

    @ParameterizedTest(name = "“{0}” and “{1}”: the same {2}")
    @CsvSource(nullValues = "none", value = { "Bachelor's degree, Bachelor's degree, true",
            "Bachelor's degree, bachelor’s degree, false", "Café work, CAFE WORK, true", "None, 'None ', true",
            "None, none given, false" })
    void statementsAreTheSameWhateverTheirCaseAndAccents(String first, String second, boolean same) {
        RowView row = NumberRow.education(Dimension.EDUCATION,
                List.of(role("nurse", "29-1141", "'outlook':[{'source':'survey','place':{'code':'US','name':'US'},"
                        + "'baseYear':2024,'targetYear':2034,'entryEducation':'" + first.replace("'", "\\u0027") + "'}]"),
                        role("coder", "15-1251", "'outlook':[{'source':'survey','place':{'code':'US','name':'US'},"
                                + "'baseYear':2024,'targetYear':2034,'entryEducation':'" + second.replace("'", "\\u0027")
                                + "'}]")));
        RowView.Measure entry = measure(row, "entryEducation");

        assertThat(entry.same()).isEqualTo(same);
        assertThat(entry.values()).allMatch(figure -> figure.difference() == null && figure.value() == null);
        assertThat(entry.values().get(1).text()).isEqualTo(second);
    }

    private static String interests(String scores) {
        return "'interests':[" + String.join(",", Arrays.stream(scores.split(",")).map(one -> {
            String[] parts = one.strip().split(" ");
            return "{'title':'" + parts[0] + "','score':" + parts[1] + ",'source':'survey','date':'2024-08'}";
        }).toList()) + "]";
    }

    @Test
    void scoresOfAnyRoleAreMeasuresNamedAfterTheirArea() {
        RowView row = NumberRow.interests(Dimension.INTERESTS,
                List.of(role("nurse", "29-1141", interests("Social 7.00, Realistic 2.5")),
                        role("coder", "15-1251", interests("Realistic 2.50, Investigative 0"))));

        assertThat(row.measures()).extracting(RowView.Measure::name).containsExactly("social", "realistic", "investigative");
        assertThat(measure(row, "social").values()).extracting(RowView.Figure::text).containsExactly("7 of 7",
                "Not collected");
        assertThat(measure(row, "realistic").same()).as("2.5 is 2.50").isTrue();
        assertThat(measure(row, "realistic").values().get(1).ratio()).as("places on a scale").isNull();
        assertThat(measure(row, "investigative").values().get(1).value()).isEqualByComparingTo("0");
        assertThat(row.same()).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}, the same {3}")
    @CsvSource({ "1, 5, 4, false", "5, 1, -4, false", "3, 3, 0, true" })
    void jobZonesHaveADifference(int first, int second, BigDecimal difference, boolean same) {
        String zone = "'jobZone':{'zone':%d,'date':'2024-08','source':'survey'}";
        RowView row = NumberRow.jobZone(Dimension.JOB_ZONE, List.of(role("nurse", "29-1141", zone.formatted(first)),
                role("coder", "15-1251", zone.formatted(second))));
        RowView.Figure figure = row.measures().get(0).values().get(1);

        assertThat(figure.difference()).isEqualByComparingTo(difference);
        assertThat(figure.text()).isEqualTo(second + " of 5");
        assertThat(row.same()).isEqualTo(same);
    }

    @Test
    void measuresOfExposureThatAreNotPublishedAreMissing() {
        String exposure = "'aiExposure':{'measures':{'human_rating_beta':0.5,'dv_rating_alpha':0},'date':'2023','source':'census'}";
        RowView row = NumberRow.aiExposure(Dimension.AI_EXPOSURE, List.of(role("nurse", "29-1141", exposure),
                role("coder", "15-1251", ""), role("smith", "51-4041", exposure.replace("0.5", "0.125"))));

        assertThat(row.measures()).hasSize(6);
        RowView.Measure beta = measure(row, "human_rating_beta");
        assertThat(beta.values()).extracting(RowView.Figure::text).containsExactly("50 %", "Not collected", "13 %");
        assertThat(beta.values().get(2).difference()).isEqualByComparingTo("-0.375");
        assertThat(measure(row, "dv_rating_alpha").values().get(2).difference()).isEqualByComparingTo("0");
        assertThat(measure(row, "dv_rating_gamma").values()).allMatch(figure -> figure.missing() != null);
        assertThat(row.cells().get(1).missing()).isEqualTo(MissingReason.NOT_COLLECTED);
    }

    @Test
    void conditionsOfWorkAreNamedByTheirTitles() {
        String context = "'workContext':[{'title':'Indoors, Not Controlled','score':%s,'source':'survey','date':'2024-08'}]";
        RowView row = NumberRow.workContext(Dimension.WORK_CONTEXT, List.of(role("nurse", "29-1141", context.formatted("4.2")),
                role("coder", "15-1251", context.formatted("1"))));

        assertThat(row.measures()).extracting(RowView.Measure::name).containsExactly("indoors-not-controlled");
        assertThat(row.measures().get(0).values().get(1).difference()).isEqualByComparingTo("-3.2");
        assertThat(row.measures().get(0).values().get(0).text()).isEqualTo("4.2");
    }

    @Test
    void measuresThatHoldForAllDoNotDependOnTheOrderOfRoles() {
        var random = new Random(14);
        for (int round = 0; round < 200; round++) {
            List<RoleContent> roles = new ArrayList<>(Stream.iterate(0, i -> i + 1).limit(2 + random.nextInt(4))
                    .map(i -> role("role-" + i, "1" + random.nextInt(3) + "-1011",
                            wages((2023 + random.nextInt(2)) + "-05 US " + (random.nextBoolean() ? "year " : "hour ")
                                    + List.of("100", "100.0", "115+", "-", "90").get(random.nextInt(5)))))
                    .toList());
            RowView before = NumberRow.wages(Dimension.WAGES, roles);
            Collections.shuffle(roles, random);
            RowView after = NumberRow.wages(Dimension.WAGES, roles);

            assertThat(after.same()).as("%s", roles).isEqualTo(before.same());
            assertThat(measure(after, "median").same()).isEqualTo(measure(before, "median").same());
            assertThat(measure(after, "median").values()).extracting(RowView.Figure::text).containsExactlyInAnyOrderElementsOf(
                    measure(before, "median").values().stream().map(RowView.Figure::text).toList());
        }
    }

    @Test
    void differenceBetweenTwoRolesHasTheOtherSignTheOtherWayRound() {
        var random = new Random(15);
        for (int round = 0; round < 200; round++) {
            RoleContent nurse = role("nurse", "29-1141", wages("2025-05 US year " + (1 + random.nextInt(99_999)) / 100.0));
            RoleContent coder = role("coder", "15-1251", wages("2025-05 US year " + (1 + random.nextInt(99_999)) / 100.0));

            assertThat(median(nurse, coder).values().get(1).difference())
                    .isEqualByComparingTo(median(coder, nurse).values().get(1).difference().negate());
        }
    }
}
