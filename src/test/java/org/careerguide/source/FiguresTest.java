package org.careerguide.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest(name = "{0} {1} reads {2}")
    @CsvSource(delimiter = '|', value = {
            "48500 | USD/year | $48,500 a year",
            "46.9 | USD/hour | $46.90 an hour",
            "46.00 | USD/hour | $46 an hour",
            "1234.5 | EUR/month | €1,234.50 a month",
            "100 | XTS/year | XTS 100 a year",
            "-25700 | USD/year | −$25,700 a year",
            "-4.9 | percent | −4.9 %",
            "0 | jobs | 0",
            "1234567 | jobs | 1,234,567",
            "1200 | openings/year | 1,200 a year",
            "3 | zone | 3 of 5",
            "4.25 | score | 4.25 of 7",
            "0.41666 | share | 42 %",
            "12 | months | 12 months",
    })
    void valueReadsWithItsUnit(BigDecimal value, String unit, String words) {
        assertThat(Figures.shown(value, unit)).isEqualTo(words);
    }

    @ParameterizedTest(name = "a difference of {0} {1} reads {2}")
    @CsvSource(delimiter = '|', value = {
            "1500 | USD/year | +$1,500",
            "-1500.5 | USD/year | −$1,500.50",
            "2.5 | percent | +2.5 points",
            "-1 | zone | −1",
            "0 | jobs | +0",
    })
    void differenceReadsWithItsSign(BigDecimal difference, String unit, String words) {
        assertThat(Figures.signed(difference, unit)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource(delimiter = '|', value = { "2025-05 | May 2025", "2024-02-29 | February 29, 2024", "2024/2034 | 2024 to 2034",
            "2024 | 2024" })
    void dateReadsAsPeopleWriteIt(String date, String words) {
        assertThat(Figures.date(date)).isEqualTo(words);
    }

    @ParameterizedTest(name = "a ratio of {0} reads {1}")
    @CsvSource({ "1, ×1.00", "1.005, ×1.01", "0.333333, ×0.33" })
    void ratioHasTwoDecimals(BigDecimal ratio, String words) {
        assertThat(Figures.times(ratio)).isEqualTo(words);
    }
}
