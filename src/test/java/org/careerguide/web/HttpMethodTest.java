package org.careerguide.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What each path of the server does with each HTTP method. */
@QuarkusTest
class HttpMethodTest {

    private static final String ALLOW = "GET, HEAD, OPTIONS";

    /** Values for the parameters that an operation cannot do without. */
    private static final Map<String, String> REQUIRED = Map.of("roles", "medical-billing,medical-coding", "q", "coder", "from",
            "medical-billing", "to", "coding-auditor", "url",
            "http://localhost:8080/api/v1/comparisons/medical-billing-vs-medical-coding");

    /** Every path of the OpenAPI document with an example in the place of its slug, and what is served beside it. */
    static List<String> paths() throws IOException {
        JsonNode document = new YAMLMapper().readTree(Path.of("openapi", "openapi.yaml").toFile());
        var paths = new ArrayList<>(List.of("/", "/llms.txt", "/q/openapi", "/q/health", "/q/health/ready", "/q/metrics",
                "/q/swagger-ui/", "/embed/frame.js", "/api/v1/roles/medical-billing.csv", "/api/v1/compare.html"));
        document.path("paths").properties().stream().filter(path -> isOnlyRead(path.getValue())).forEach(path -> {
            String example = path.getKey();
            for (JsonNode parameter : path.getValue().path("get").path("parameters")) {
                example = example.replace("{" + parameter.path("name").asText() + "}", parameter.path("example").asText("x"));
            }
            paths.add(example);
        });
        return paths;
    }

    private static boolean isOnlyRead(JsonNode path) {
        return path.has("get") && Stream.of("post", "put", "patch", "delete").noneMatch(path::has);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyPathRefusesOtherMethods(String path) {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE", "PURGE")) {
            given().accept("application/json").request(method, path).then().statusCode(405).header("Allow", ALLOW)
                    .contentType("application/problem+json").body("type", endsWith("/problems/method-not-allowed"))
                    .body("errors.in", contains("method")).body("errors.code", contains("method-not-allowed"))
                    .body("errors[0].message", equalTo("This path does not take " + method + "."))
                    .body("errors[0].allowed", contains(ALLOW.split(", ")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/embed/comparisons/medical-billing-vs-medical-coding",
            "/embed/compare?roles=medical-billing,medical-coding", "/api/v1/roles/medical-billing.html", "/api/v1/roles.html",
            "/editor" })
    void pagesRefuseOtherMethodsWithAPage(String path) {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            for (String accept : List.of("*/*", "text/html,application/xhtml+xml")) {
                given().accept(accept).request(method, path).then().statusCode(405).header("Allow", ALLOW)
                        .contentType("text/html").body(containsString("<h1>This page can only be read</h1>"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles", "/api/v1/roles/medical-billing.csv", "/embed/v1.js" })
    void programsAreRefusedOtherMethodsWithAProblem(String path) {
        given().accept("*/*").post(path).then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void pathsThatAreWrittenToNameTheirMethods() {
        given().put("/api/v1/drafts").then().statusCode(405).header("Allow", "GET, HEAD, POST, OPTIONS")
                .body("errors[0].allowed", contains("GET", "HEAD", "POST", "OPTIONS"));
        given().get("/api/v1/drafts/x/links/y").then().statusCode(405).header("Allow", "DELETE, OPTIONS")
                .body("errors[0].allowed", contains("DELETE", "OPTIONS"));
        given().get("/api/v1/drafts/x/submit").then().statusCode(405).header("Allow", "POST, OPTIONS");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyPathSaysWhichMethodsItTakes(String path) {
        given().options(path).then().statusCode(204).header("Allow", ALLOW).body(emptyString());
        given().header("Origin", "https://example.org").header("Access-Control-Request-Method", "GET").options(path).then()
                .statusCode(204).header("Access-Control-Allow-Methods", ALLOW).header("Access-Control-Allow-Origin", "*");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://editors.example.org", "https://elsewhere.example.org" })
    void whatMayBeWrittenDependsOnTheOrigin(String origin) {
        String allowed = origin.contains("editors") ? origin : null;
        given().header("Origin", origin).post("/api/v1/drafts").then().statusCode(401)
                .header("Access-Control-Allow-Origin", equalTo(allowed)).header("Vary", containsString("Origin"));
        given().header("Origin", origin).header("Access-Control-Request-Method", "POST").options("/api/v1/drafts").then()
                .statusCode(204).header("Vary", containsString("Origin"))
                .header("Access-Control-Allow-Methods", allowed == null ? not(containsString("POST")) : containsString("POST"));
        given().header("Origin", origin).get("/api/v1/roles").then().header("Access-Control-Allow-Origin", "*")
                .header("Vary", not(containsString("Origin")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/nope", "/api/v1/nope", "/api/v1/roles/medical-billing/nope", "/q/nope", "/api/v1/roles.csv",
            "/api/v1.json" })
    void unknownPathsTakeNoMethodAtAll(String path) {
        for (String method : List.of("GET", "POST", "DELETE", "OPTIONS", "PURGE")) {
            given().request(method, path).then().statusCode(404).body("type", endsWith("/problems/not-found"));
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void headHasTheHeadersOfGet(String path) {
        Map<String, String> query = new TreeMap<>(REQUIRED);
        query.keySet().retainAll(path.matches(".*/compare(\\.html)?") ? List.of("roles")
                : path.endsWith("/career-routes") ? List.of("from", "to")
                        : path.matches(".*/(search|suggest)") ? List.of("q")
                                : path.endsWith("/oembed") ? List.of("url") : List.of());
        Response got = given().queryParams(query).get(path);
        Response head = given().queryParams(query).head(path);
        assertThat(head.statusCode()).isEqualTo(got.statusCode());
        assertThat(head.body().asByteArray()).isEmpty();
        for (String name : List.of("Content-Type", "ETag", "Vary", "Cache-Control", "Content-Security-Policy")) {
            assertThat(head.header(name)).as(name).isEqualTo(got.header(name));
        }
    }

    @Test
    void redirectedPathsTakeTheirMethodsToo() {
        given().request("POST", "/api/v1/roles/").then().statusCode(405).header("Allow", ALLOW)
                .body("errors[0].allowed", contains(ALLOW.split(", ")));
        given().get("/q/health").then().statusCode(200).body("checks.name", hasItem("content"));
    }
}
