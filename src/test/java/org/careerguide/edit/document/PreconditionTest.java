package org.careerguide.edit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change expects to find (RFC 9110, section 13.1). */
class PreconditionTest {

    @ParameterizedTest(name = "If-Match: {0} holds of {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "nothing", value = {
            "\"abc\" | abc | true", "\"abc\" | abd | false", "\"abc\" | nothing | false", "\"x\", \"abc\" | abc | true",
            "\"x\",\"abc\" | x | true", "W/\"abc\" | abc | false", "W/\"abc\", \"abc\" | abc | true", "* | abc | true",
            "* | nothing | false", "' * ' | abc | true", "\"abc.yaml\" | abc | true", "\"abc.yaml\" | abc.yaml | false",
            "\"abc.json\" | abc | false", "abc | abc | false", "'' | abc | false", "'' | nothing | false", "\"\" | abc | false",
    })
    void changeIsMadeToADocumentWithTheTag(String ifMatch, String tag, boolean holds) {
        assertThat(Precondition.of(ifMatch, null).holds(tag)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "If-None-Match: {0} holds of {1}: {2}")
    @CsvSource(nullValues = "nothing", value = { "*, nothing, true", "*, abc, false", "' * ', nothing, true" })
    void documentIsCreatedWhereNothingIs(String ifNoneMatch, String tag, boolean holds) {
        assertThat(Precondition.of(null, ifNoneMatch).holds(tag)).isEqualTo(holds);
    }

    @Test
    void bothConditionsHaveToHold() {
        assertThat(Precondition.of("\"abc\"", "*").holds("abc")).isFalse();
        assertThat(Precondition.of("\"abc\"", "*").holds(null)).isFalse();
        assertThat(Precondition.of("*", "*").holds(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "nothing", value = { "nothing", "'\"abc\"'", "W/\"abc\"", "''" })
    void changeWithoutPreconditionIsRefused(String ifNoneMatch) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> Precondition.of(null, ifNoneMatch)).type())
                .isEqualTo(ProblemType.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({ "false", "true" })
    void tagOfAnAnswerIsThePreconditionOfAChange(boolean yaml) {
        assertThat(Precondition.of(Precondition.header("0a1b", yaml), null).holds("0a1b")).isTrue();
        assertThat(Precondition.of(Precondition.header("0a1b", yaml), null).holds("0a1c")).isFalse();
        assertThat(Precondition.header("0a1b", true)).as("JSON and YAML are different representations")
                .isNotEqualTo(Precondition.header("0a1b", false));
    }
}
