package org.careerguide.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTokenTest {

    @ParameterizedTest
    @ValueSource(longs = { 0, 1, 47_775, 999_999_999_999_999_999L })
    void tokenNamesItsRevision(long number) {
        assertThat(ChangeToken.number(ChangeToken.of(number))).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "1:", "1:-1", "1:01", "2:5", "1:9999999999999999999", "1:5 ", "5", "1:٣" })
    void othersAreNotTokens(String text) {
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThat(ChangeToken.number(token)).isEmpty();
        assertThat(ChangeToken.number(text)).isEmpty();
    }
}
