package org.careerguide.edit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;

import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.testsupport.Stubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;

/** Whether documents are answered as JSON or as YAML, by the Accept header (RFC 9110, section 12.5.1). */
class NegotiationTest {

    private static HttpServerRequest accepting(String... accept) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        for (String one : accept) {
            headers.add("Accept", one);
        }
        return Stubs.answering(HttpServerRequest.class, Map.of("headers", headers));
    }

    @ParameterizedTest(name = "Accept: {0} is answered as YAML: {1}")
    @CsvSource(delimiter = '|', value = {
            "application/json | false", "application/yaml | true", "text/yaml | true", "application/x-yaml | true",
            "*/* | false",
            "application/* | false", "text/* | true", "application/yaml, application/json | false",
            "application/yaml, application/json;q=0.9 | true", "application/yaml;q=0.5, */* | false",
            "application/yaml, */*;q=0.1 | true", "application/json;q=0.5, text/yaml;q=0.6 | true",
            "application/json;q=0, */* | true", "*/*, application/json;q=0 | true", "application/json;q=0.1, */* | true",
            "application/yaml;q=0.2, application/*;q=0.1 | true", "APPLICATION/YAML | true", "x, application/yaml | true",
            "application/yaml;q=x, application/json;q=0.9 | true",
    })
    void mostSpecificRangeDecides(String accept, boolean yaml) {
        assertThat(Negotiation.prefersYaml(accepting(accept))).isEqualTo(yaml);
    }

    @Test
    void jsonIsAnsweredWhereNothingIsSaid() {
        assertThat(Negotiation.prefersYaml(accepting())).isFalse();
    }

    @Test
    void severalHeadersCountAsOne() {
        assertThat(Negotiation.prefersYaml(accepting("application/json;q=0.5", "application/yaml"))).isTrue();
        assertThat(Negotiation.prefersYaml(accepting("text/html", "application/json"))).isFalse();
    }

    @ParameterizedTest(name = "Accept: {0}")
    @ValueSource(strings = { "text/html", "*/*;q=0", "image/*", "application/json;q=0", "x",
            "application/json;q=0, text/html" })
    void headerThatLeavesOutBothIsRefused(String accept) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> Negotiation.prefersYaml(accepting(accept))).type())
                .isEqualTo(ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void firstOfEquallyLikedFormsIsChosen() {
        assertThat(Negotiation.choose(accepting("*/*"), "text/csv", "text/html")).isEqualTo("text/csv");
        assertThat(Negotiation.choose(accepting("text/html, */*"), "text/csv", "text/html"))
                .as("a name says more than a wildcard").isEqualTo("text/html");
    }
}
