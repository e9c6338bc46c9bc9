package org.careerguide.web.answer;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** What holds for every operation: problems, conditional requests, cross-origin reads. */
@QuarkusTest
class ContractTest {

    private static Response get(String url) {
        return given().urlEncodingEnabled(false).get(url);
    }

    @ParameterizedTest
    @ValueSource(strings = { "guides", "roles", "responsibilities", "skills", "tools", "certifications", "career-paths",
            "case-studies", "comparisons", "sources" })
    void everyItemOfEveryCollectionHasAPage(String collection) {
        when().get("/api/v1").then().body("links." + "'" + collection + "'", endsWith("/api/v1/" + collection));
        List<String> urls = when().get("/api/v1/" + collection + "?limit=100").then().statusCode(200)
                .extract().path("items.url");
        urls.forEach(url -> get(url).then().statusCode(200).body("slug", notNullValue())
                .body("attribution.licence.name", notNullValue()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/api/v1/roles?lmit=3 | 400 | invalid-parameter | unknown-parameter",
            "/api/v1/roles?limit=1&limit=2 | 400 | invalid-parameter | repeated-parameter",
            "/api/v1/roles?limit=x | 400 | invalid-parameter | wrong-type",
            "/api/v1/roles?limit=0 | 400 | invalid-parameter | out-of-range",
            "/api/v1/roles?limit=99999999999999999999 | 400 | invalid-parameter | out-of-range",
            "/api/v1/roles?limit= | 400 | invalid-parameter | empty-value",
            "/api/v1/roles?cursor=AAAA | 400 | invalid-parameter | bad-cursor",
            "/api/v1/roles?cursor=%E2%82%AC | 400 | invalid-parameter | bad-cursor",
            "/api/v1/roles?fields=slug,nope | 400 | invalid-parameter | unknown-value",
            "/api/v1/roles?expand=nope | 400 | invalid-parameter | unknown-value",
            "/api/v1/roles?sort=nope | 400 | invalid-parameter | unknown-value",
            "/api/v1/roles?sort=title,-title | 400 | invalid-parameter | repeated-value",
            "/api/v1/roles?skill=No%20Slug | 400 | invalid-parameter | bad-format",
            "/api/v1/roles/medical-billing?limit=3 | 400 | invalid-parameter | unknown-parameter" })
    void mistakesInParametersAreNamed(String url, int status, String type, String code) {
        get(url).then().statusCode(status).contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body("type", endsWith("/problems/" + type)).body("errors.code", hasItem(code))
                .body("instance", equalTo(url)).body("requestId", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "/api/v1/nope | 404 | not-found", "/nope | 404 | not-found",
            "/q/nope | 404 | not-found", "/api/v1/roles/nope | 404 | unknown-slug",
            "/api/v1/roles/%ff | 400 | malformed-url",
            "/api/v1/roles?q=%00 | 400 | malformed-url", "/problems/nope | 404 | unknown-slug" })
    void everyFailureIsAProblemWithAPage(String url, int status, String type) {
        String page = get(url).then().statusCode(status).contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", "*").extract().path("type");
        given().accept("text/html").get(page).then().statusCode(200).contentType("text/html");
        given().accept("application/json").get(page).then().statusCode(200).body("slug", equalTo(type));
    }

    /** No HTTP client sends such URLs. */
    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles?q=%zz", "/api/v1/roles/%zz", "/%", "/api/v1/roles?q=%a" })
    void malformedPercentEncodingIsAProblem(String url) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(("GET " + url + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400 ").contains("application/problem+json", "/problems/malformed-url");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "evil\"><script>", "a b", "evil.example/x" })
    void aHostThatIsNoneIsAProblem(String host) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(("GET /api/v1/roles HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400 ").contains("application/problem+json", "/problems/bad-request",
                    "\"requestId\":\"").doesNotContain("Stack");
        }
    }

    @Test
    void allMistakesAreReportedAtOnce() {
        get("/api/v1/roles?limit=x&lmit=2&sort=nope").then().statusCode(400)
                .body("errors.name", hasItems("limit", "lmit", "sort"));
    }

    @Test
    void overlongUrlIsAProblem() {
        get("/api/v1/roles?q=" + "a".repeat(200_000)).then().statusCode(414)
                .body("type", endsWith("/problems/url-too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "TRACE", "FOO" })
    void otherMethodsAreNotAllowed(String method) {
        given().request(method, "/api/v1/roles").then().statusCode(405).contentType("application/problem+json")
                .header("Allow", notNullValue()).body("type", endsWith("/problems/method-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/csv", "image/png", "nonsense;;", "application/json;q=0" })
    void unacceptableAcceptIsAProblem(String accept) {
        given().header("Accept", accept).get("/api/v1/roles").then().statusCode(406)
                .contentType("application/problem+json").body("errors[0].name", equalTo("Accept"));
    }

    @Test
    void unchangedAnswersAreNotSentAgain() {
        Response first = given().get("/api/v1/roles/medical-billing");
        String etag = first.header("ETag");
        first.then().header("ETag", startsWith("W/\"")).header("Vary", "Accept, Accept-Encoding")
                .header("Cache-Control", AnswerFilter.CACHE_CONTROL);
        for (String tag : new String[] { etag, etag.substring(2), "\"other\", " + etag, "*" }) {
            given().header("If-None-Match", tag).get("/api/v1/roles/medical-billing").then().statusCode(304)
                    .header("ETag", etag).header("Vary", "Accept, Accept-Encoding")
                    .header("Cache-Control", AnswerFilter.CACHE_CONTROL).body(emptyString());
        }
        given().header("If-Modified-Since", first.header("Last-Modified")).get("/api/v1/roles/medical-billing").then()
                .statusCode(304);
        given().header("If-None-Match", "\"other\"").header("If-Modified-Since", first.header("Last-Modified"))
                .get("/api/v1/roles/medical-billing").then().statusCode(200);
        given().header("If-Modified-Since", "yesterday").get("/api/v1/roles/medical-billing").then().statusCode(200);
    }

    @Test
    void headHasTheHeadersOfGet() {
        String etag = given().get("/api/v1/roles").header("ETag");
        given().head("/api/v1/roles").then().statusCode(200).header("ETag", etag).body(emptyString());
    }

    @Test
    void anyPageMayRead() {
        given().header("Origin", "null").get("/api/v1/roles").then().header("Access-Control-Allow-Origin", "*");
        given().header("Origin", "https://example.org").header("Access-Control-Request-Method", "GET")
                .options("/api/v1/roles").then().statusCode(204).header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                .header("Access-Control-Max-Age", "86400");
    }

    @Test
    void requestIdIsTakenOverOrMade() {
        given().header("X-Request-Id", "abc-1").get("/api/v1/roles/x").then().header("X-Request-Id", "abc-1")
                .body("requestId", equalTo("abc-1"));
        given().header("X-Request-Id", "<b>").get("/api/v1").then().header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void isReadyWithContent() {
        when().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("content"));
    }
}
