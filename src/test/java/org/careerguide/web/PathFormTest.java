package org.careerguide.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Each answer has one address: other spellings of its path lead there, or nowhere. */
@QuarkusTest
class PathFormTest {

    /** Sends a path as it stands, which HTTP clients do not; says the status line and the headers. */
    private static String head(String target) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.substring(0, answer.indexOf("\r\n\r\n"));
        }
    }

    @ParameterizedTest
    @CsvSource({ "/api/v1/roles/, /api/v1/roles", "/api/v1/, /api/v1", "//api/v1/roles, /api/v1/roles",
            "/api/v1//roles?limit=2, /api/v1/roles?limit=2",
            "/api/v1/roles/medical-billing//skills, /api/v1/roles/medical-billing/skills",
            "/api/v1/roles/medical-billing/?fields=slug&fields=x, /api/v1/roles/medical-billing?fields=slug&fields=x",
            "/api/v1/roles/medical-billing.csv/, /api/v1/roles/medical-billing.csv", "/api/v1/./roles, /api/v1/roles",
            "/api/v1/x/../roles, /api/v1/roles", "/api/v1/%2e%2E/v1/roles, /api/v1/roles", "/%61pi/v1/roles, /api/v1/roles",
            "/api/v1/roles/medical%2Dbilling, /api/v1/roles/medical-billing",
            "/api/v1/roles/medical-billing%2ecsv, /api/v1/roles/medical-billing.csv", "/problems/, /problems",
            "/problems/not-found/, /problems/not-found", "/embed/v1.js/, /embed/v1.js", "/oembed/?url=x, /oembed?url=x",
            "/llms.txt/, /llms.txt", "/q/openapi/, /q/openapi", "//, /", "//evil.example/x, /evil.example/x", "/../../x, /x",
            "/q/swagger-ui, /q/swagger-ui/" })
    void otherSpellingsLeadToTheOneAddress(String target, String location) throws IOException {
        assertThat(head(target)).startsWith("HTTP/1.1 308 ").containsIgnoringCase("\r\nLocation: " + location + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/roles;x=1", "/api/v1/roles/medical-billing;x=1", "/api/v1;x/roles", "/;",
            "/embed/v1.js;x",
            "/api/v1/roles%2Fmedical-billing", "/api/v1/roles/medical-billing%2Fskills", "/api/v1/roles/Medical-Billing",
            "/api/v1/Roles", "/API/v1/roles", "/api/v1/roles%3Flimit=5", "/api/v1/roles/medical-billing%3Bx=1", "/Problems",
            // What is percent-encoded is decoded once, under every suffix.
            "/api/v1/roles/%25", "/api/v1/roles/%25.md", "/api/v1/roles/%25zz.json", "/api/v1/roles/%25/related.json",
            "/api/v1/roles/medical%252Dbilling", "/api/v1/roles/medical%252Dbilling.json",
            "/api/v1/roles/medical-billing%252Fskills.json", "/api/v1/roles/medical-billing%2Fskills.json",
            "/api/v1/roles/medical-billing%3Fx.json", "/api/v1/roles/%C3%A9.md", "/api/v1/roles/%2B.md", "/api/v1/roles/+.md" })
    void otherPathsAreNotFound(String target) throws IOException {
        assertThat(head(target)).startsWith("HTTP/1.1 404 ").contains("application/problem+json");
    }

    @Test
    void pathsInTheirOneFormAreAnswered() {
        given().get("/").then().statusCode(200);
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
