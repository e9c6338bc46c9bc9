package org.careerguide.edit.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.careerguide.content.DocumentJson;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.testsupport.Stubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client states of a webhook. */
class WebhookRequestTest {

    private static final Destinations PUBLIC = new Destinations(
            Stubs.answering(WebhookSettings.class, Map.of("allowedNetworks", Optional.empty())));

    private static WebhookRequest read(String json, boolean needsUrl) {
        return WebhookRequest.of(DocumentJson.fields(json), needsUrl, PUBLIC);
    }

    private static List<String> mistakes(String json, boolean needsUrl) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> read(json, needsUrl));
        assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_CONTENT);
        return refusal.mistakes().stream().map(mistake -> mistake.name() + " " + mistake.code()).toList();
    }

    @Test
    void whatIsNotStatedIsNull() {
        assertThat(read("{}", false)).isEqualTo(new WebhookRequest(null, null, null, null));
        assertThat(read("{\"url\":\"https://8.8.8.8/hook\"}", true))
                .isEqualTo(new WebhookRequest("https://8.8.8.8/hook", null, null, null));
    }

    @Test
    void whatIsStatedIsTakenOver() {
        assertThat(read("""
                {"url": "https://8.8.8.8/hook?a=b", "events": ["draft.submitted", "content.published", "draft.submitted"],
                 "description": "Rebuilds the site", "enabled": false}""", true)).isEqualTo(new WebhookRequest(
                "https://8.8.8.8/hook?a=b", List.of("draft.submitted", "content.published"), "Rebuilds the site", false));
    }

    @Test
    void nullClearsTheDescription() {
        assertThat(read("{\"description\":null}", false).description()).isEmpty();
        assertThat(read("{\"description\":\"\"}", false).description()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"url\":null} | url invalid-value", "{\"url\":5} | url invalid-value", "{\"url\":\"\"} | url invalid-value",
            "{\"url\":\"ftp://8.8.8.8\"} | url invalid-value", "{\"url\":\"https://127.0.0.1\"} | url invalid-value",
            "{\"events\":[]} | events invalid-value", "{\"events\":null} | events invalid-value",
            "{\"events\":\"content.published\"} | events invalid-value",
            "{\"events\":[\"content.published\",\"content.deleted\"]} | events invalid-value",
            "{\"events\":[null]} | events invalid-value", "{\"events\":{\"a\":\"content.published\"}} | events invalid-value",
            "{\"description\":5} | description invalid-value", "{\"description\":[\"a\"]} | description invalid-value",
            "{\"enabled\":null} | enabled invalid-value", "{\"enabled\":\"true\"} | enabled invalid-value",
            "{\"enabled\":1} | enabled invalid-value", "{\"secret\":\"a\"} | secret unknown-field",
            "{\"URL\":\"https://8.8.8.8\"} | URL unknown-field",
    })
    void mistakeIsReportedWithItsField(String json, String mistake) {
        assertThat(mistakes(json, false)).containsExactly(mistake);
    }

    @Test
    void allMistakesAreReportedAtOnce() {
        assertThat(mistakes("{\"a\":1,\"events\":5,\"description\":5,\"enabled\":5}", true)).containsExactlyInAnyOrder(
                "a unknown-field", "url invalid-value", "events invalid-value", "description invalid-value",
                "enabled invalid-value");
    }

    @Test
    void textsHaveAtMostTwoThousandCharacters() {
        assertThat(read("{\"description\":\"" + "💉".repeat(2000) + "\"}", false).description()).hasSize(4000);
        assertThat(mistakes("{\"description\":\"" + "💉".repeat(2001) + "\"}", false)).hasSize(1);
        assertThat(mistakes("{\"url\":\"https://8.8.8.8/" + "a".repeat(2000) + "\"}", false)).hasSize(1);
    }
}
