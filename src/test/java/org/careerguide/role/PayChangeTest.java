package org.careerguide.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.careerguide.content.WagePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayChangeTest {

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
            "100, 110, HIGHER", "100, 109.99, SIMILAR", "100, 90.01, SIMILAR", "100, 90, LOWER", "100, 100, SIMILAR",
            // A lower bound decides only in the direction in which the true wage can only be further away.
            "100, 110+, HIGHER", "100, 109+, UNKNOWN", "100, 80+, UNKNOWN", "100+, 90, LOWER", "100+, 91, UNKNOWN",
            "100+, 200, UNKNOWN", "100+, 100+, UNKNOWN",
    })
    void changeIsSaidOnlyWhereTheWagesDecideIt(String from, String to, PayChange change) {
        assertThat(PayChange.of(money(from), money(to))).isEqualTo(change);
    }

    private static Money money(String text) {
        return Money.of(new BigDecimal(text.replace("+", "")), "USD", WagePeriod.YEAR, text.endsWith("+"));
    }
}
