package org.careerguide.web;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;

import org.careerguide.testsupport.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** What HTTP asks of every answer, also where no resource has made it. */
@QuarkusTest
class HttpDetailsTest {

    private static final String ROLE = "/api/v1/roles/medical-billing";

    @Inject
    TestKeys keys;

    private static String answer(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles/", "/api/v1/skills/", "/api/v1/tools/", "/api/v1/guides/", "/api/v1/comparisons/",
            "/api/v1/compare/", "/api/v1/sources/", "/api/v1/places/", "/api/v1/programmes/", "/api/v1/job-families/",
            "/api/v1/search/", "/api/v1/roles/medical-billing/", "/api/v1/roles/medical-billing/skills/", "/api/v1/",
            "/embed/roles/", "/embed/comparisons/", "/embed/compare/", "/problems/", "/" })
    void suffixesWithNothingBeforeThemAreNoDocuments(String folder) {
        for (String suffix : new String[] { "json", "html", "md", "csv", "jsonld", "svg", "png", "fragment.html", "yaml" }) {
            given().accept("application/problem+json").get(folder + "." + suffix).then().statusCode(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { ROLE, "/nothing-here", "/q/health/live", "/" })
    void severalHostHeadersAreRejected(String path) throws IOException {
        when().get(path);
        for (String second : new String[] { "localhost", "other.example" }) {
            assertThat(answer("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nhost: " + second + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 400 ")
                    .containsIgnoringCase("content-type: " + (path.equals("/") ? "text/html" : "application/problem+json"))
                    .contains("several Host headers").containsIgnoringCase("cache-control: no-store");
        }
    }

    @ParameterizedTest(name = "{0} for Accept: {1} is answered {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", value = {
            ROLE + " | application/ld+json;profile=\"a,b\" | 200 | application/ld+json | -",
            ROLE + " | text/html;q=2, nonsense | 200 | text/html | -",
            ROLE + " | nonsense;; | 406 | application/problem+json | text/csv",
            "/problems | application/json;profile=\"a,b\" | 200 | application/json | -",
            "/problems | text/html;x=\"a,b\", */*;q=0.1 | 200 | text/html | -",
            "/problems | application/json;q=0, text/html | 200 | text/html | -",
            "/problems | application/json;q=0 | 406 | application/problem+json | text/html",
            "/problems | nonsense;; | 406 | application/problem+json | text/html",
            "/oembed?url=" + ROLE + " | application/json;profile=\"a,b\" | 200 | application/json | -",
            "/embed/v1.js | nonsense;; | 406 | application/problem+json | text/javascript",
            "/embed/v1.js | */*;q=0 | 406 | application/problem+json | text/javascript",
            "/api/v1/documents/role/medical-billing | application/yaml;x=\"a,b\" | 200 | application/yaml | -",
            "/api/v1/snapshot.ndjson | text/html | 406 | application/problem+json | application/x-ndjson",
            "/api/v1/snapshot.ndjson | text/html, */*;q=0.1 | 200 | application/x-ndjson | -",
            "/nothing-here | nonsense;; | 404 | application/problem+json | -",
    })
    void acceptHeaderIsReadTheSameWayEverywhere(String path, String accept, int status, String type, String allowed) {
        var answer = given().header("Accept", accept).get(path).then().statusCode(status);
        assertThat(answer.extract().contentType()).startsWith(type);
        if (status == 406) {
            answer.body("errors[0].in", equalTo("header")).body("errors[0].name", equalTo("Accept"))
                    .body("errors[0].allowed", hasItem(allowed));
        }
    }

    @ParameterizedTest
    @CsvSource({ "0.9, 400", "1.0, 200", "1.1, 200", "1.2, 200", "1.10, 200", "2.0, 400", "3.0, 400", "9.9, 400" })
    void versionsOfTheProtocolThatAreNotSpokenAreNotAnsweredAsSuch(String version, int status) throws IOException {
        for (String path : new String[] { ROLE, "/nothing-here" }) {
            assertThat(answer("GET " + path + " HTTP/" + version + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/" + (version.equals("1.0") ? "1.0" : "1.1") + " "
                            + (status == 200 && !path.equals(ROLE) ? 404 : status) + " ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET " + ROLE + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "HEAD " + ROLE + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET " + ROLE + " HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: *\r\n\r\n",
            "GET " + ROLE + " HTTP/1.0\r\n\r\n", "GET /api/v1/roles?limit=0 HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "OPTIONS " + ROLE + " HTTP/1.1\r\nHost: localhost\r\n\r\n", "POST " + ROLE + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET /q/swagger-ui/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /q/metrics HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n", "no request\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n" })
    void everyAnswerIsDated(String request) throws IOException {
        for (int i = 0; i < 2; i++) {
            assertDated(answer(request));
        }
    }

    @ParameterizedTest
    @CsvSource({ "OPTIONS *, 204", "GET *, 404", "GET api/v1/roles, 404", "CONNECT example.org:443, 404" })
    void targetsThatAreNoPathsAreAnswered(String beginning, int status) throws IOException {
        String answer = answer(beginning + " HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: a1\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("X-Request-Id: a1");
        if (status == 204) {
            assertThat(answer).containsIgnoringCase("allow: GET, HEAD, OPTIONS");
        } else {
            assertThat(answer).containsIgnoringCase("content-type: application/problem+json").contains("no-store",
                    "/problems/not-found");
        }
    }

    @ParameterizedTest
    @CsvSource({ "GET, " + ROLE, "GET, /api/v1/roles?q=damaged", "POST, /api/v1/roles", "POST, /api/v1/drafts",
            "PUT, /api/v1/documents/tip/damaged", "GET, /", "GET, /nothing-here", "GET, /q/swagger-ui/" })
    void damagedContentIsAnsweredUnlessAnAnswerHasBegun(String method, String path) throws IOException {
        String key = keys.authorization("publisher");
        for (String content : new String[] { "zz\r\nabc\r\n0\r\n\r\n", "-1\r\n", "3\r\nabcdef\r\n0\r\n\r\n" }) {
            String answer = answer(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Authorization: " + key + "\r\nX-Request-Id: a1\r\nTransfer-Encoding: chunked\r\n\r\n" + content);
            assertThat(answer).matches("(?s)HTTP/1\\.1 (400|[24]0[0-9]) .*").contains("X-Request-Id: a1");
            if (answer.startsWith("HTTP/1.1 400 ")) {
                assertThat(answer).containsIgnoringCase("connection: close").containsIgnoringCase("cache-control: no-store")
                        .contains("Transfer-Encoding");
            }
        }
    }

    @Test
    void clientsThatDoNotFinishTheirContentAreNoErrorsOfTheServer() throws Exception {
        var logged = new ConcurrentLinkedQueue<String>();
        var handler = new Handler() {

            @Override
            public void publish(LogRecord record) {
                if (record.getLevel().intValue() > Level.WARNING.intValue()) {
                    logged.add(record.getMessage());
                }
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            for (String rest : new String[] { "Content-Length: 100\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n3\r\n{\"a",
                    "Transfer-Encoding: chunked\r\n\r\n3\r\n{\"ax\r\n", "Transfer-Encoding: chunked\r\n\r\nx\r\n" }) {
                for (int pause : new int[] { 0, 300 }) {
                    try (var socket = new Socket("localhost", RestAssured.port)) {
                        socket.getOutputStream().write(("POST /api/v1/drafts HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                + keys.authorization("publisher") + "\r\nContent-Type: application/json\r\n" + rest)
                                .getBytes(StandardCharsets.UTF_8));
                        Thread.sleep(pause);
                    }
                }
            }
            Thread.sleep(2_000);
        } finally {
            root.removeHandler(handler);
        }
        assertThat(logged).isEmpty();
    }

    @Test
    void contentOfUnknownLengthIsRejected() throws IOException {
        for (String coding : new String[] { "gzip", "identity", "chunked, gzip", "x" }) {
            assertThat(answer("POST " + ROLE + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: " + coding + "\r\n\r\n"
                    + "GET " + ROLE + " HTTP/1.1\r\nHost: localhost\r\n\r\n")).as(coding).startsWith("HTTP/1.1 400 ")
                    .containsOnlyOnce("HTTP/1.1 ").contains("/problems/bad-request");
        }
    }

    @Test
    void answersToWhatIsTooLongAreDated() throws IOException {
        assertDated(answer("GET /" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        assertDated(answer("GET /" + "a".repeat(300_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        assertDated(answer("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(60_000) + "\r\n\r\n"));
    }

    private static void assertDated(String answer) {
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        assertThat(head).startsWith("HTTP/1.");
        assertThat(head.lines().filter(line -> line.toLowerCase().startsWith("date: ")).toList()).as(head).singleElement()
                .satisfies(line -> assertThat(Duration.between(ZonedDateTime.parse(line.substring(6),
                        DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(), Instant.now())).isLessThan(Duration.ofSeconds(10)));
    }

    @Test
    void expandedPagesAreBounded() {
        String all = "responsibilities,skills,tools,certifications,jobZone,education,wages,outlook";
        given().urlEncodingEnabled(false).get("/api/v1/roles?limit=25&expand=" + all).then().statusCode(200);
        given().urlEncodingEnabled(false).get("/api/v1/roles?expand=" + all).then().statusCode(200);
        given().urlEncodingEnabled(false).get("/api/v1/roles?limit=100&expand=skills,tools").then().statusCode(200);
        given().urlEncodingEnabled(false).get("/api/v1/roles?limit=26&expand=" + all).then().statusCode(400)
                .body("errors[0].name", equalTo("limit")).body("errors[0].code", equalTo("out-of-range"))
                .body("errors[0].allowed[0]", equalTo("a whole number from 1 to 25 with these names"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "garbage", "garbage/", ";", "a/b/c", "text/html;q", "text/html" })
    void typeOfContentThatIsNotThereDoesNotMatter(String type) {
        for (String path : new String[] { "/problems", "/problems/not-found", ROLE, ROLE + ".html", "/embed/v1.js",
                "/q/health" }) {
            given().header("Content-Type", type).get(path).then().statusCode(200);
            given().header("Content-Type", type).head(path).then().statusCode(200);
        }
    }
}
