package org.careerguide.web.answer;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import org.careerguide.testsupport.TestPacks;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** Answers that are kept: the same as those that are made, made once, and never of an earlier version. */
@QuarkusTest
class AnswerCacheTest {

    private static final String ROLE = "/api/v1/roles/medical-billing";

    /** Statements that ask for the version each second, whatever a test does. */
    private static final int POLLED = 1;

    @Inject
    TestPacks packs;

    @Inject
    EntityManagerFactory entityManagers;

    private Statistics statistics;

    @BeforeEach
    void beginWithAVersionOfWhichNothingIsKept() {
        packs.publish("bakery");
        statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
    }

    @AfterEach
    void withdraw() {
        packs.withdraw("bakery");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1", ROLE, ROLE + ".html", ROLE + ".md", ROLE + "?fields=slug", "/api/v1/roles?limit=3",
            "/api/v1/search?q=coder", "/api/v1/compare.csv?roles=medical-billing,medical-coding", "/",
            "/embed/compare?roles=medical-billing,medical-coding", ROLE + "?version=1" })
    void aKeptAnswerIsTheSameAsTheOneThatWasMade(String path) {
        Response made = given().urlEncodingEnabled(false).get(path);
        long statements = statistics.getPrepareStatementCount();
        Response kept = given().urlEncodingEnabled(false).get(path);
        assertThat(statistics.getPrepareStatementCount()).as("statements for a kept answer")
                .isLessThanOrEqualTo(statements + POLLED);
        assertThat(kept.asByteArray()).isEqualTo(made.asByteArray());
        assertThat(headers(kept)).isEqualTo(headers(made));
        assertThat(kept.header("X-Request-Id")).isNotBlank().isNotEqualTo(made.header("X-Request-Id"));
    }

    private static Map<String, String> headers(Response response) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        response.headers().forEach(header -> headers.put(header.getName(), header.getValue()));
        // A made answer is compressed while it is sent, so that its length is not known beforehand.
        headers.keySet().removeAll(Set.of("Date", "X-Request-Id", "Content-Length", "Content-Encoding", "Transfer-Encoding"));
        return headers;
    }

    @ParameterizedTest
    @ValueSource(strings = { ROLE, "/embed/v1.js", "/api/v1/snapshot.ndjson", "/api/v1/documents/role/medical-billing" })
    void entityTagsMayBeOnSeveralLines(String path) {
        String etag = when().get(path).header("ETag");

        given().header("If-None-Match", "\"a\"", etag).get(path).then().statusCode(304);
        given().header("If-None-Match", "\"a\"", "\"b\"").get(path).then().statusCode(200);
    }

    @Test
    void aKeptAnswerIsCompressedForThoseWhoTakeIt() throws Exception {
        byte[] plain = get(null).body();
        HttpResponse<byte[]> compressed = get("gzip, br");
        // It is compressed after it was sent for the first time.
        for (int i = 0; i < 50 && compressed.headers().firstValue("content-encoding").isEmpty(); i++) {
            Thread.sleep(20);
            compressed = get("gzip, br");
        }
        assertThat(compressed.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(compressed.body().length).isLessThan(plain.length / 2);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain);
        }
        for (String refused : List.of("identity", "gzip;q=0", "br", "gzip; q=0.0")) {
            HttpResponse<byte[]> answer = get(refused);
            assertThat(answer.headers().firstValue("content-encoding")).as(refused).isEmpty();
            assertThat(answer.body()).isEqualTo(plain);
        }
    }

    private static HttpResponse<byte[]> get(String acceptEncoding) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + ROLE));
        if (acceptEncoding != null) {
            request.header("Accept-Encoding", acceptEncoding);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void aKeptAnswerIsNotSentToThoseWhoHaveIt() {
        String tag = when().get(ROLE).header("ETag");
        given().header("If-None-Match", tag).when().get(ROLE).then().statusCode(304).body(emptyString())
                .header("ETag", equalTo(tag)).header("Vary", equalTo("Accept, Accept-Encoding"))
                .header("Cache-Control", containsString("max-age=60")).header("Content-Type", nullValue());
        given().header("If-None-Match", "\"other\"").when().get(ROLE).then().statusCode(200);
        String date = when().get(ROLE).header("Last-Modified");
        given().header("If-Modified-Since", date).when().get(ROLE).then().statusCode(304);
        when().head(ROLE).then().statusCode(200).header("ETag", equalTo(tag)).body(emptyString());
    }

    @ParameterizedTest(name = "{0} bytes by the setting, a heap of {1}: {2}")
    @CsvSource({ "1000, 8000, 1000", "1000, 4000, 1000", "1000, 3000, 750", "0, 4000, 1" })
    void keepsAtMostAQuarterOfTheHeap(long setting, long heap, long limit) {
        assertThat(AnswerCache.limit(setting, heap)).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/api/v1/roles?skill=kneading&jobZone=2 | /api/v1/roles?jobZone=2&skill=kneading",
            "/api/v1/roles?skill=kneading&limit=20  | /api/v1/roles?skill=kneading",
            ROLE + "                                | " + ROLE + ".json",
            "/api/v1/roles?q=bread%20baker          | /api/v1/roles?q=bread+baker" })
    void whatAsksTheSameIsMadeOnce(String one, String other) {
        String first = given().urlEncodingEnabled(false).get(one).then().statusCode(200).extract().asString();
        long statements = statistics.getPrepareStatementCount();
        String second = given().urlEncodingEnabled(false).get(other).then().statusCode(200).extract().asString();
        // One statement asks which version is current.
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(statements + 1 + POLLED);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void whatDoesNotAskTheSameIsKeptApart() {
        assertThat(when().get("/api/v1/roles?limit=5").asString()).isNotEqualTo(when().get("/api/v1/roles").asString());
        given().accept("text/csv").get(ROLE).then().contentType(containsString("text/csv"));
        given().accept("application/json").get(ROLE).then().contentType(containsString("application/json"));
        given().header("Host", "one.example").get(ROLE).then().body("url", equalTo("http://one.example" + ROLE));
        given().header("Host", "other.example").get(ROLE).then().body("url", equalTo("http://other.example" + ROLE));
    }

    @Test
    void aNewVersionIsAnsweredAtOnce() {
        String path = "/api/v1/roles/bread-baker";
        when().get(path).then().statusCode(200);
        when().get(path).then().statusCode(200);
        long version = when().get("/api/v1").jsonPath().getLong("contentVersion");
        packs.withdraw("bakery");
        when().get(path).then().statusCode(410);
        when().get("/api/v1").then().body("contentVersion", equalTo((int) version + 1));
        packs.publish("bakery");
        when().get(path).then().statusCode(200).body("contentVersion", equalTo((int) version + 2));
    }

    @Test
    void mistakesAreNotKept() {
        for (int i = 0; i < 2; i++) {
            when().get("/api/v1/roles/brezel-baker").then().statusCode(404).header("Cache-Control", equalTo("no-store"));
            when().get("/api/v1/roles?limit=0").then().statusCode(400).body("errors.name", hasItem("limit"));
        }
    }

    @Test
    void whatManyAskForAtTheSameTimeIsMadeOnce() {
        when().get("/api/v1/roles/medical-coding");
        long before = statistics.getPrepareStatementCount();
        when().get("/api/v1/roles/coding-specialist");
        long one = statistics.getPrepareStatementCount() - before;

        before = statistics.getPrepareStatementCount();
        var client = HttpClient.newHttpClient();
        var request = HttpRequest
                .newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/roles/coding-auditor")).build();
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 40; i++) {
            answers.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
        }
        String body = answers.get(0).join().body();
        answers.forEach(answer -> assertThat(answer.join().body()).isEqualTo(body));
        assertThat(statistics.getPrepareStatementCount() - before).isLessThan(2 * one);
    }

    @Test
    void eachQuestionCountsOnce() {
        double hits = counted("hit");
        double misses = counted("miss");
        for (int i = 0; i < 20; i++) {
            when().get("/api/v1/roles?q=never" + i).then().statusCode(200);
        }
        assertThat(counted("miss")).isEqualTo(misses + 20);
        assertThat(counted("hit")).isEqualTo(hits);
        when().get("/api/v1/roles?q=never0").then().statusCode(200);
        when().get("/api/v1/roles?limit=20&q=never0").then().statusCode(200);
        assertThat(counted("miss")).isEqualTo(misses + 20);
        assertThat(counted("hit")).isEqualTo(hits + 2);
    }

    /** How often an answer was kept, as "hit" says, or had to be made, as "miss" says. */
    static double counted(String result) {
        return when().get("/q/metrics").asString().lines()
                .filter(line -> line.startsWith("cache_gets_total{cache=\"answers\"") && line.contains("\"" + result + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
    }

    @Test
    void requestsForAllRolesCountTogether() {
        for (String path : List.of(ROLE, ROLE + "/related", "/api/v1/compare?roles=medical-billing,medical-coding",
                "/embed/comparisons/medical-billing-vs-medical-coding", "/embed/roles/medical-billing")) {
            for (int i = 0; i < 3; i++) {
                when().get(path).then().statusCode(200);
            }
        }
        List<String> counted = when().get("/q/metrics").asString().lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count")).toList();
        assertThat(counted).noneMatch(line -> line.contains("medical-billing"))
                .anyMatch(line -> line.contains("uri=\"/api/v1/roles/{slug}\""))
                .anyMatch(line -> line.contains("uri=\"/api/v1/roles/{slug}/related\""))
                .anyMatch(line -> line.contains("uri=\"/api/v1/compare\""))
                .anyMatch(line -> line.contains("uri=\"/embed/comparisons/{slug}\""));
    }

    @Test
    void metricsSayHowWellItGoes() {
        when().get(ROLE);
        when().get(ROLE);
        when().get("/q/metrics").then().statusCode(200)
                .body(containsString("cache_gets_total{cache=\"answers\",result=\"hit\"}"))
                .body(containsString("cache_evictions_total{cache=\"answers\"}"))
                .body(containsString("careerguide_cache_bytes")).body(containsString("careerguide_content_version"))
                .body(not(containsString("careerguide_content_version 0.0")));
    }
}
