package org.careerguide.web.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** What clients that take gzip get. */
@QuarkusTest
class CompressionTest {

    /** Asks as RestAssured cannot, which decompresses what it gets and forgets that it did. */
    private static HttpURLConnection ask(String path, String accept) throws IOException {
        var asked = (HttpURLConnection) URI.create("http://localhost:" + RestAssured.port + path).toURL().openConnection();
        asked.setRequestProperty("Accept-Encoding", "gzip");
        asked.setRequestProperty("Accept", accept);
        return asked;
    }

    private static void assertCompressed(String path, String accept) throws IOException {
        HttpURLConnection asked = ask(path, accept);
        boolean failed = asked.getResponseCode() >= 400;
        assertThat(asked.getHeaderField("Content-Encoding")).as(path).isEqualTo("gzip");
        assertThat(asked.getHeaderField("Vary")).as(path).containsIgnoringCase("Accept-Encoding");
        try (var body = new GZIPInputStream(failed ? asked.getErrorStream() : asked.getInputStream())) {
            assertThat(body.readAllBytes()).as(path).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/api/v1", "/api/v1/roles/medical-billing.csv", "/problems", "/problems/not-found",
            "/embed/v1.js",
            "/embed/v1.json", "/embed/compare?roles=medical-billing,medical-coding", "/llms.txt", "/q/openapi",
            "/q/openapi?format=json",
            "/q/health", "/q/metrics", "/q/swagger-ui/", "/nope", "/api/v1/nope", "/api/v1/roles/nope", "/api/v1/roles?x=1",
            "/oembed" })
    void everyTextIsCompressed(String path) throws IOException {
        assertCompressed(path, "*/*");
    }

    @Test
    void theFirstAnswerIsCompressedToo() throws IOException {
        for (int i = 0; i < 10; i++) {
            String path = "/api/v1/roles?minMedianWage=" + ThreadLocalRandom.current().nextInt(1, 1000) + "." + i;
            assertCompressed(path, "*/*");
            assertCompressed(path, "*/*");
            assertCompressed(path, "application/json");
        }
    }

    @Test
    void openApiDocumentIsNotSentAgain() {
        for (String format : new String[] { "yaml", "json" }) {
            String etag = given().queryParam("format", format).get("/q/openapi").then().statusCode(200)
                    .contentType("application/" + format).header("Vary", equalTo("Accept, Accept-Encoding")).extract()
                    .header("ETag");
            given().queryParam("format", format).header("If-None-Match", etag).get("/q/openapi").then().statusCode(304)
                    .header("ETag", etag).header("Vary", equalTo("Accept, Accept-Encoding")).body(emptyString());
        }
        given().get("/q/openapi.json").then().statusCode(200).body("servers[0].url", equalTo("/"))
                .body("openapi", equalTo("3.1.0"));
        given().accept("application/json").get("/q/openapi").then().contentType("application/json");
    }
}
