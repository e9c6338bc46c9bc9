package org.careerguide.web.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.careerguide.web.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Every status that an operation answers is in the OpenAPI document, for each of its operations. */
@QuarkusTest
class DocumentedStatusTest {

    /** Values for the parameters that an operation cannot do without. */
    private static final Map<String, String> VALUES = Map.of("roles", "medical-billing,medical-coding", "q", "coder", "from",
            "medical-billing", "to", "coding-auditor", "url", "/api/v1/comparisons/medical-billing-vs-medical-coding");

    private static final String LARGE_HEADER = "X-Large: " + "a".repeat(40_000) + "\r\n";
    private static final JsonNode DOCUMENT = document();

    private static JsonNode document() {
        try {
            return new YAMLMapper().readTree(Path.of("openapi", "openapi.yaml").toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<Arguments> operations() {
        return DOCUMENT.path("paths").properties().stream()
                .map(path -> Arguments.of(path.getKey(), path.getValue().path("get")));
    }

    /** The path with the examples of its parameters, or with slugs that nothing has. */
    private static String path(String template, JsonNode operation, boolean known) {
        String path = template;
        for (JsonNode parameter : operation.path("parameters")) {
            path = path.replace("{" + parameter.path("name").asText() + "}",
                    known && parameter.has("example") ? parameter.path("example").asText() : "nothing-has-this");
        }
        return path;
    }

    private static Map<String, String> query(JsonNode operation) {
        var query = new TreeMap<String, String>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("query") && parameter.path("required").asBoolean()) {
                String name = parameter.path("name").asText();
                String value = VALUES.get(name);
                query.put(name, name.equals("url") ? "http://localhost:" + RestAssured.port + value : value);
            }
        }
        return query;
    }

    private static RequestSpecification asked() {
        return given().redirects().follow(false);
    }

    private static void assertDocumented(JsonNode operation, int status, String what) {
        assertThat(operation.path("responses").has(String.valueOf(status))).as(what + " answered " + status).isTrue();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyStatusIsDocumented(String template, JsonNode operation) throws IOException {
        String path = path(template, operation, true);
        Map<String, String> query = query(operation);
        Response ok = asked().queryParams(query).get(path);
        assertDocumented(operation, ok.statusCode(), path);
        if (ok.header("ETag") != null) {
            Response known = asked().queryParams(query).header("If-None-Match", ok.header("ETag")).get(path);
            assertThat(known.statusCode()).as(path).isEqualTo(304);
            assertDocumented(operation, 304, path);
        }
        for (Response failed : new Response[] { asked().get(path(template, operation, false)),
                asked().queryParams(query).header("Accept", "image/x-nothing").get(path),
                asked().queryParams(query).queryParam("version", "0").queryParam("limit", "x").queryParam("theme", "x")
                        .get(path),
                asked().queryParams(query).queryParam("version", "99999").get(path),
                asked().queryParam("q", "a".repeat(9000)).get(path), asked().queryParam("format", "exe").get(path),
                asked().get(path) }) {
            assertDocumented(operation, failed.statusCode(), path);
        }
        assertDocumented(operation, statusOf(path + "?x=%zz", ""), path);
        assertDocumented(operation, statusOf(path, LARGE_HEADER), path);
    }

    @Test
    void everyParameterStatesWhatIsRefused() {
        operations().map(arguments -> (JsonNode) arguments.get()[1])
                .forEach(operation -> operation.path("parameters").forEach(parameter -> {
                    JsonNode schema = parameter.path("schema");
                    String what = operation.path("operationId").asText() + " " + parameter.path("name").asText();
                    if (schema.path("type").asText().equals("array")) {
                        assertThat(schema.path("uniqueItems").asBoolean()).as(what).isTrue();
                    } else if (schema.path("type").asText().equals("string") && !schema.has("enum")) {
                        assertThat(schema.path("minLength").asInt()).as(what).isPositive();
                        assertThat(schema.path("pattern").asText()).as(what).isNotEmpty();
                    } else if (schema.path("type").asText().matches("integer|number")) {
                        assertThat(schema.has("minimum") && schema.has("maximum")).as(what).isTrue();
                    }
                }));
    }

    @Test
    void whatCannotBeDecodedIsAProblem() throws IOException {
        assertThat(statusOf("/api/v1", LARGE_HEADER)).isEqualTo(431);
        assertThat(statusOf("/" + "a".repeat(400_000), "")).isEqualTo(414);
        assertThat(statusOf("/api/v1", "Bad Name: x\r\n")).isEqualTo(400);
    }

    /** Asks as no HTTP client does, and reads no further than to the body of the problem. */
    private static int statusOf(String target, String header) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + header + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(600), StandardCharsets.UTF_8);
            assertThat(answer).containsAnyOf("application/problem+json", "text/html");
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }
}
