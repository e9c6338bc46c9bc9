package org.careerguide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.careerguide.testsupport.Stubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Which pages may read answers, and which may write, by the headers that browsers ask for. */
class CrossOriginTest {

    private static final String EDITORS = "https://editors.example.org";
    private static final CrossOrigin ORIGINS = origins(EDITORS);
    private static final Set<String> ALL = new LinkedHashSet<>(List.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS"));

    private static CrossOrigin origins(String... writers) {
        return new CrossOrigin(Stubs.answering(HttpSettings.class,
                Map.of("writeOrigins", writers.length == 0 ? Optional.empty() : Optional.of(List.of(writers)))));
    }

    /** A request of a method by a page of an origin; null by none. */
    private static HttpServerRequest request(String method, String origin, boolean asks) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        if (origin != null) {
            headers.add("Origin", origin);
        }
        if (asks) {
            headers.add("Access-Control-Request-Method", "PUT");
        }
        return (HttpServerRequest) Proxy.newProxyInstance(CrossOriginTest.class.getClassLoader(),
                new Class<?>[] { HttpServerRequest.class }, (proxy, called, arguments) -> switch (called.getName()) {
                    case "method" -> HttpMethod.valueOf(method);
                    case "getHeader" -> headers.get(String.valueOf(arguments[0]));
                    default -> throw new UnsupportedOperationException(called.toString());
                });
    }

    private static MultiMap shared(CrossOrigin origins, String method, String origin) {
        MultiMap answer = MultiMap.caseInsensitiveMultiMap();
        origins.share(request(method, origin, false), answer);
        return answer;
    }

    @ParameterizedTest(name = "{0} by a page of {1} may be read by {2}")
    @CsvSource(nullValues = "none", value = { "GET, https://any.example, *", "GET, none, *", "GET, 'null', *",
            "HEAD, https://any.example, *",
            "GET, https://editors.example.org, *", "PUT, https://editors.example.org, https://editors.example.org",
            "PUT, https://any.example, none", "DELETE, none, none", "POST, 'null', none",
            "PUT, https://EDITORS.example.org, none",
            "PUT, https://editors.example.org:8443, none", "PUT, http://editors.example.org, none",
            "PUT, https://editors.example.org.evil.example, none" })
    void anyPageMayReadAndOnlyConfiguredOnesMayWrite(String method, String origin, String allowed) {
        assertThat(shared(ORIGINS, method, origin).get("Access-Control-Allow-Origin")).isEqualTo(allowed);
    }

    @Test
    void nobodyElseMayWriteWithoutTheSetting() {
        assertThat(shared(origins(), "PUT", EDITORS).get("Access-Control-Allow-Origin")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ETag", "Link", "Location", "Retry-After", "X-Request-Id" })
    void pagesMayReadTheUsefulHeaders(String header) {
        assertThat(shared(ORIGINS, "GET", null).get("Access-Control-Expose-Headers").split(", ")).contains(header);
        assertThat(shared(ORIGINS, "PUT", EDITORS).get("Access-Control-Expose-Headers").split(", ")).contains(header);
    }

    private static MultiMap preflight(String origin, boolean asks) {
        MultiMap answer = MultiMap.caseInsensitiveMultiMap();
        ORIGINS.preflight(request("OPTIONS", origin, asks), ALL, answer);
        return answer;
    }

    @Test
    void preflightOfAPageThatMayWriteNamesAllMethods() {
        MultiMap answer = preflight(EDITORS, true);

        assertThat(answer.get("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, PUT, DELETE, OPTIONS");
        assertThat(answer.get("Access-Control-Allow-Headers").split(", ")).contains("Authorization", "If-Match",
                "Content-Type");
        assertThat(answer.get("Access-Control-Allow-Origin")).isEqualTo(EDITORS);
        assertThat(answer.get("Access-Control-Max-Age")).isEqualTo("86400");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://any.example", "null" })
    void preflightOfOtherPagesNamesReadsAlone(String origin) {
        MultiMap answer = preflight(origin, true);

        assertThat(answer.get("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(answer.get("Access-Control-Allow-Headers").split(", ")).contains("If-None-Match")
                .doesNotContain("Authorization", "If-Match");
        assertThat(answer.get("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void requestThatIsNoPreflightIsAnsweredNothing() {
        assertThat(preflight(EDITORS, false)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "none", value = { "GET, Accept", "HEAD, Accept", "OPTIONS, 'Accept, Origin'",
            "PUT, 'Accept, Origin'",
            "DELETE, 'Accept, Origin'" })
    void answerVariesWithTheOriginWhereThatDecides(String method, String vary) {
        MultiMap answer = MultiMap.caseInsensitiveMultiMap().add("Vary", "Accept");
        ORIGINS.vary(request(method, null, false), answer);
        MultiMap other = MultiMap.caseInsensitiveMultiMap().add("Vary", "Accept");
        origins().vary(request(method, null, false), other);

        assertThat(answer.get("Vary")).isEqualTo(vary);
        assertThat(other.get("Vary")).as("where nobody may write").isEqualTo("Accept");
    }

    @Test
    void answerThatDidNotVaryVariesWithTheOriginAlone() {
        MultiMap answer = MultiMap.caseInsensitiveMultiMap();
        ORIGINS.vary(request("PUT", EDITORS, false), answer);

        assertThat(answer.get("Vary")).isEqualTo("Origin");
    }
}
