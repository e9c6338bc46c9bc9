package org.careerguide.edit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;

import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body says that is not a document. */
class RemarksTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void bodyMayBeLeftOut() {
        assertThat(Remarks.of(null, "comment").text("comment")).isNull();
        assertThat(Remarks.of(new byte[0], "comment").text("comment")).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", quoteCharacter = '`', value = { "{} | none", "{\"comment\":null} | none",
            "{\"comment\":\"Well done\"} | Well done", "{\"comment\":\"\"} | ``", "{\"comment\":\"日本\\n💉\"} | `日本\n💉`" })
    void textIsThatOfItsField(String body, String text) {
        assertThat(Remarks.of(bytes(body), "comment").text("comment")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"comment\":1}", "{\"comment\":true}", "{\"comment\":[\"a\"]}", "{\"comment\":{}}" })
    void whatIsNoTextIsRefused(String body) {
        assertThatThrownBy(() -> Remarks.of(bytes(body), "comment").text("comment"))
                .hasMessage("“comment” is not a text of at most 2000 characters.");
    }

    @Test
    void lengthOfATextCountsCharacters() {
        assertThat(Remarks.of(bytes("{\"comment\":\"" + "💉".repeat(2000) + "\"}"), "comment").text("comment")).hasSize(4000);
        assertThatThrownBy(() -> Remarks.of(bytes("{\"comment\":\"" + "💉".repeat(2001) + "\"}"), "comment").text("comment"))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void allUnknownFieldsAreReportedWithTheNearestKnownOnes() {
        ProblemException refusal = catchThrowableOfType(ProblemException.class,
                () -> Remarks.of(bytes("{\"comments\":\"a\",\"x\":1,\"comment\":\"b\"}"), "comment", "at"));

        assertThat(refusal.type()).isEqualTo(ProblemType.MALFORMED_BODY);
        assertThat(refusal.mistakes()).extracting(mistake -> mistake.name() + ": " + mistake.message()).containsExactly(
                "comments: There is no such field; the nearest is “comment”.", "x: There is no such field.");
        assertThat(refusal.mistakes().get(0).allowed()).containsExactly("comment", "at");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "1", "null", "\"a\"", "{\"comment\":\"a\\u0000b\"}", "{\"comment\":\"\\ud800\"}",
            "{\"comment\":\"\\u0007\"}", "{\"comment\":\"\\ufffe\"}", "{" })
    void whatIsNoObjectOfTextsIsMalformed(String body) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> Remarks.of(bytes(body), "comment")).type())
                .isEqualTo(ProblemType.MALFORMED_BODY);
    }

    @ParameterizedTest(name = "query {0}, body {1}: {2}")
    @CsvSource(nullValues = "none", quoteCharacter = '`', delimiter = '|', value = { "` old ` | none | old",
            "none | {\"reason\":\" old \"} | old", "old | {\"reason\":\"other\"} | old" })
    void reasonIsInTheQueryOrElseInTheBody(String query, String body, String reason) {
        assertThat(WithdrawalRequest.reason(query, "application/json", body == null ? null : bytes(body))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", quoteCharacter = '`', delimiter = '|', value = { "none | none", "`` | none", "`  ` | none",
            "none | {}", "none | {\"reason\":\" \"}", "none | {\"reason\":null}" })
    void reasonMayNotBeLeftOut(String query, String body) {
        assertThatThrownBy(() -> WithdrawalRequest.reason(query, "application/json", body == null ? null : bytes(body)))
                .isInstanceOf(InvalidParameterException.class);
    }
}
