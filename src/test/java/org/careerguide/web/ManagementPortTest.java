package org.careerguide.web;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** Health and metrics on a port of their own. */
@QuarkusTest
@TestProfile(ManagementPortTest.OwnPort.class)
class ManagementPortTest {

    /** A port that is free. */
    public static class OwnPort implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try (var socket = new ServerSocket(0)) {
                return Map.of("careerguide.management.port", Integer.toString(socket.getLocalPort()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static int port() {
        return ConfigProvider.getConfig().getValue("careerguide.management.port", Integer.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/q/health", "/q/health/live", "/q/health/ready", "/q/metrics", "/q/%6detrics", "/q/./metrics" })
    void healthAndMetricsAreNotOnThePublicPort(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404).contentType("application/problem+json")
                .body("status", equalTo(404));
    }

    @Test
    void healthAndMetricsAreOnTheirOwnPort() {
        for (int i = 0; i < 3; i++) {
            given().port(port()).get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
            given().port(port()).get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
            given().port(port()).get("/q/metrics").then().statusCode(200)
                    .body(containsString("careerguide_content_version"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/api/v1/roles/medical-billing", "/q/swagger-ui/", "/q/openapi" })
    void nothingElseIsOnTheirPort(String path) {
        when().get(path).then().statusCode(200);
        given().port(port()).get(path).then().statusCode(404);
    }
}
