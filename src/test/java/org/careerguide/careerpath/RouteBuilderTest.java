package org.careerguide.careerpath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the ways between two roles. */
class RouteBuilderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "0 | 1 | No way of at most one step from “Biller” to “Coder” is known, along career paths and related occupations.",
            "0 | 4 | No way of at most 4 steps from “Biller” to “Coder” is known, along career paths and related occupations.",
            "1 | 1 | One way of at most one step leads from “Biller” to “Coder”.",
            "3 | 4 | The best 3 ways of at most 4 steps from “Biller” to “Coder”."
    })
    void explanationCountsWaysAndSteps(int found, int maxSteps, String explanation) {
        assertThat(RouteBuilder.explanation("Biller", "Coder", maxSteps, found)).isEqualTo(explanation);
    }
}
