package org.careerguide.testsupport;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.edit.key.Keys;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Keys for tests: one of each role. */
@ApplicationScoped
public class TestKeys {

    /** Bodies are sent as they are, whatever their media type. */
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig()
            .appendDefaultContentCharsetToContentTypeIfUndefined(false)
            .encodeContentTypeAs("application/yaml", ContentType.TEXT)
            .encodeContentTypeAs("application/merge-patch+json", ContentType.TEXT)
            .encodeContentTypeAs("application/json-patch+json", ContentType.TEXT));

    private final Map<String, String> made = new ConcurrentHashMap<>();
    private final Keys keys;

    TestKeys(Keys keys) {
        this.keys = keys;
    }

    /** A request with the key of a user who has a role, and whose name is that of the role. */
    public RequestSpecification as(String role) {
        return given().config(CONFIG).header("Authorization", authorization(role));
    }

    /** The value of the Authorization header with that key. */
    public String authorization(String role) {
        return "Bearer " + made.computeIfAbsent(role, one -> keys.create(one, one, null));
    }
}
