package org.careerguide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = { "a | a", "a,b | a b", "b,a,b | b a", "a,,b | a '' b", "a, | a ''", "',' | ''" })
    void valuesAreSeparatedByCommasAndCountOnce(String parameter, String values) {
        assertThat(Values.of(parameter)).isEqualTo(List.of(values.replace("''", "\0").split(" ")).stream()
                .map(value -> value.replace("\0", "")).toList());
    }

    @Test
    void parameterThatIsNotGivenHasNoValues() {
        assertThat(Values.of(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ab", "medical-billing", "a1", "ab,cd", "a-b,c-d,e-f", "a--b" })
    void slugsHaveTheForm(String slugs) {
        assertThat(slugs).matches(Values.SLUGS);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a", "A-b", "1a", "a-", "-a", "ab,", ",ab", "ab,,cd", "ab, cd", "äb", "ab\n", "a_b" })
    void othersHaveNot(String slugs) {
        assertThat(slugs).doesNotMatch(Values.SLUGS);
    }

    @Test
    void slugHasAtMostAHundredCharacters() {
        assertThat("a".repeat(100)).matches(Values.SLUGS);
        assertThat("a".repeat(101)).doesNotMatch(Values.SLUGS);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", " a ", "日本", "💉", "a\u200b", "\u00ada", "é", "e\u0301", ".", "a\nb" })
    void textHoldsACharacterThatIsSeen(String text) {
        assertThat(text).matches(Values.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\t\n", "\u00a0", "\u2003\u200b", "\u00ad", "\ufeff", "\u3000", "\u2060", "a\0", "\0",
            "\u202e", "\u3164" })
    void whatIsInvisibleOrHoldsNulIsNoText(String text) {
        assertThat(text).doesNotMatch(Values.TEXT);
    }
}
