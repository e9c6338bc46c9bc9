package org.careerguide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where wages and changes are drawn, in percent of the width. */
class ChartsTest {

    private static final String CHANGE = "Projected change in employment";

    private static WageChart wages(Sheet.WageRange... ranges) {
        return WageChart.of(TestSheets.sheet(Stream.of(ranges).map(Sheet.WageRange::head).distinct().toList(), null, List.of(),
                List.of(ranges)));
    }

    private static WageChart.Bar bar(String unit, String... percentiles) {
        return wages(TestSheets.wages(TestSheets.head("nurse"), unit, percentiles)).scales().get(0).bars().get(0);
    }

    private static ChangeChart changes(String... percents) {
        return ChangeChart.of(TestSheets.of(TestSheets.part("outlook", Stream.of(percents)
                .map(percent -> percent == null ? null
                        : Lines.number("changePercent", CHANGE, new BigDecimal(percent), "percent", null))
                .toArray(Sheet.Line[]::new))));
    }

    @Test
    void chartIsLeftOutWhereNothingIsKnown() {
        assertThat(wages()).isNull();
        assertThat(changes((String) null)).isNull();
    }

    @ParameterizedTest(name = "the axis of {0} {1} ends at {2}")
    @CsvSource(delimiter = '|', value = { "100000 | USD/year | $0 $50,000 $100,000", "100001 | USD/year | $0 $75,000 $150,000",
            "239200 | USD/year | $0 $125,000 $250,000", "239200+ | USD/year | $0 $150,000 $300,000",
            "29.05 | USD/hour | $0 $15 $30", "7.25 | USD/hour | $0 $4 $8", "1 | USD/hour | $0 $0.50 $1",
            "0.3 | USD/hour | $0 $0.15 $0.30", "61000 | EUR/year | €0 €40,000 €80,000" })
    void scaleEndsAtTheNextRoundNumber(String highest, String unit, String axis) {
        WageChart.Scale scale = wages(TestSheets.wages(TestSheets.head("nurse"), unit, null, null, null, null, highest))
                .scales().get(0);

        assertThat(String.join(" ", scale.axis())).isEqualTo(axis);
        assertThat(scale.hasOpenEnd()).as("without the lower end nothing is drawn").isFalse();
    }

    @Test
    void barGoesFromTheLowestToTheHighestPercentile() {
        WageChart.Bar bar = bar("USD/year", "30000", "40000", "50000", "80000", "100000");

        assertThat(bar.left()).isEqualTo("30.00");
        assertThat(bar.width()).isEqualTo("70.00");
        assertThat(bar.median()).isEqualTo("50.00");
        assertThat(bar.open()).isNull();
        assertThat(bar.label()).isEqualTo("nurse: a tenth earn less than $30,000, half earn less than $50,000, "
                + "a tenth earn more than $100,000");
    }

    @Test
    void lowerBoundIsAnOpenEndAndNoMedian() {
        WageChart.Bar bar = bar("USD/year", "100000", null, "239200+", null, "239200+");

        assertThat(bar.open()).isEqualTo("79.73");
        assertThat(bar.median()).isNull();
        assertThat(bar.label()).isEqualTo("nurse: a tenth earn less than $100,000, the median is at least $239,200, "
                + "the 90th percentile is at least $239,200");
    }

    @Test
    void unknownPercentilesAreSaidAndNotDrawn() {
        WageChart.Bar bar = bar("USD/year", null, null, "50000", null, "80000");

        assertThat(bar.left()).isNull();
        assertThat(bar.width()).isNull();
        assertThat(bar.low()).isEqualTo("unknown");
        assertThat(bar.median()).isEqualTo("62.50");
        assertThat(bar.label()).contains("the 10th percentile is unknown");
    }

    @Test
    void eachUnitHasAScaleOfItsOwn() {
        WageChart chart = wages(TestSheets.wages(TestSheets.head("nurse"), "USD/year", "1", "2", "3", "4", "5"),
                TestSheets.wages(TestSheets.head("actor"), "USD/hour", "1", "2", "3", "4", "5"),
                TestSheets.wages(TestSheets.head("coder"), "USD/year", "2", "4", "6", "8", "10"));

        assertThat(chart.scales()).extracting(WageChart.Scale::title).containsExactly("Wage a year, US dollars",
                "Wage an hour, US dollars");
        assertThat(chart.scales().get(0).bars()).extracting(WageChart.Bar::series).containsExactly(1, 3);
        assertThat(chart.scales().get(1).bars()).extracting(WageChart.Bar::series).containsExactly(2);
        assertThat(chart.scales().get(0).bars().get(0).width()).as("of the longest").isEqualTo("40.00");
    }

    @Test
    void barsOfWagesStayOnTheScale() {
        var random = new Random(14);
        for (int round = 0; round < 500; round++) {
            String[] percentiles = random.ints(5, 1, random.nextBoolean() ? 300 : 500_000).sorted()
                    .mapToObj(amount -> amount + "").toArray(String[]::new);
            if (random.nextInt(4) == 0) {
                percentiles[4] += "+";
            }
            WageChart.Bar bar = bar("USD/year", percentiles);
            BigDecimal left = new BigDecimal(bar.left());
            BigDecimal right = left.add(new BigDecimal(bar.width()));
            assertThat(left).isNotNegative();
            assertThat(new BigDecimal(bar.median())).isBetween(left, right.add(new BigDecimal("0.01")));
            assertThat(right).as("to the end of the scale at most, and past half of it").isBetween(new BigDecimal("49"),
                    new BigDecimal(percentiles[4].endsWith("+") ? "91" : "100.01"));
        }
    }

    @ParameterizedTest(name = "{0}: no change at {1}, axis {2}")
    @CsvSource(delimiter = '|', value = {
            "5 | 0.00 | 0 % at 0.00 start, +10 % at 100.00 end",
            "10 | 0.00 | 0 % at 0.00 start, +10 % at 100.00 end",
            "10.1 | 0.00 | 0 % at 0.00 start, +20 % at 100.00 end",
            "-4.9 | 100.00 | −10 % at 0.00 start, 0 % at 100.00 end",
            "-3,25 | 25.00 | −10 % at 0.00 start, 0 % at 25.00 middle, +30 % at 100.00 end",
            "0 | 0.00 | 0 % at 0.00 start",
            "-5,100 | 9.09 | 0 % at 9.09 middle, +100 % at 100.00 end",
    })
    void scaleOfChangesEndsAtTheNextTens(String percents, String zero, String axis) {
        ChangeChart chart = changes(percents.split(","));

        assertThat(chart.zero()).isEqualTo(zero);
        assertThat(chart.axis().stream().map(tick -> tick.shown() + " at " + tick.at() + " " + tick.anchor()).toList())
                .isEqualTo(List.of(axis.split(", ")));
    }

    @Test
    void barsOfChangesBeginOrEndAtNoChange() {
        var random = new Random(14);
        for (int round = 0; round < 500; round++) {
            String[] percents = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> BigDecimal.valueOf(random.nextInt(2000) - 1000, 1).toPlainString()).toArray(String[]::new);
            ChangeChart chart = changes(percents);
            double zero = Double.parseDouble(chart.zero());
            for (int i = 0; i < percents.length; i++) {
                ChangeChart.Bar bar = chart.bars().get(i);
                double left = Double.parseDouble(bar.left());
                double right = left + Double.parseDouble(bar.width());
                assertThat(bar.series()).isEqualTo(i + 1);
                assertThat(left).isGreaterThanOrEqualTo(0);
                assertThat(right).isLessThan(100.02);
                assertThat(percents[i].startsWith("-") ? right : left).as("%s of %s", percents[i], List.of(percents))
                        .isBetween(zero - 0.02, zero + 0.02);
            }
        }
    }

    @Test
    void roleWithoutAChangeHasNoBar() {
        ChangeChart chart = changes("5", null, "-5");

        assertThat(chart.bars()).extracting(ChangeChart.Bar::series).containsExactly(1, 3);
        assertThat(chart.bars()).extracting(ChangeChart.Bar::shown).containsExactly("+5 %", "−5 %");
        assertThat(chart.bars()).extracting(ChangeChart.Bar::base).containsExactly("May 2025", "May 2025");
    }

    @Test
    void changeIsShownWithTheJobsThatItStartsFrom() {
        var cell = new Sheet.Cell(TestSheets.head("nurse"), List.of(TestSheets.number(CHANGE, "5", "percent"),
                TestSheets.number("Jobs in 2024", "1000", "jobs"), TestSheets.number("Jobs in 2034", "1050", "jobs")),
                List.of(TestSheets.origin()), null);

        assertThat(
                ChangeChart.of(TestSheets.of(new Sheet.Part("outlook", "Outlook", false, List.of(cell)))).bars().get(0).base())
                .isEqualTo("1,000 → 1,050 jobs, May 2025");
    }
}
