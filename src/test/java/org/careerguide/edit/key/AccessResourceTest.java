package org.careerguide.edit.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Instant;

import jakarta.inject.Inject;

import org.careerguide.content.Sha256;
import org.careerguide.testsupport.TestKeys;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessResourceTest {

    private static final String ACCESS = "/api/v1/access";

    @Inject
    Keys keys;

    @Inject
    TestKeys testKeys;

    private static ValidatableResponse access(String authorization) {
        return given().header("Authorization", authorization).get(ACCESS).then();
    }

    @Test
    void keysAreGoodForTheirRoleAndThoseItIncludes() {
        testKeys.as(Roles.REVIEWER).get(ACCESS).then().statusCode(200).body("name", equalTo("reviewer"))
                .body("roles", contains("reader", "editor", "reviewer"))
                .header("Cache-Control", "private, no-cache").header("Vary", containsString("Authorization"));
    }

    @Test
    void withoutAKeyTheProblemSaysHowToMakeOne() {
        given().get(ACCESS).then().statusCode(401).contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer").header("Cache-Control", "no-store")
                .body("type", endsWith("/problems/unauthorized")).body("requestId", notNullValue())
                .body("detail", allOf(containsString("key create"), containsString("--role reader")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Bearer cg_aaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "Bearer nothing", "Bearer ",
            "Basic cmVhZGVyOnJlYWRlcg==", "Bearer eyJhbGciOiJub25lIn0.e30." })
    void whatIsNoKeyIsRefused(String authorization) {
        access(authorization).statusCode(401).body("type", endsWith("/problems/unauthorized"));
    }

    @Test
    void onlyTheHeaderCounts() {
        String key = keys.create("cookies", Roles.READER, null);
        given().cookie("Authorization", "Bearer " + key).cookie("key", key).get(ACCESS).then().statusCode(401);
        access("bearer " + key).statusCode(200);
    }

    @Test
    void revokedAndExpiredKeysAreRefusedAtOnce() {
        String key = keys.create("to-be-revoked", Roles.READER, null);
        access("Bearer " + key).statusCode(200);
        assertThat(keys.revoke("to-be-revoked")).isEqualTo(1);
        assertThat(keys.revoke("to-be-revoked")).isZero();
        access("Bearer " + key).statusCode(401).body("detail", containsString("revoked"));
        String late = keys.create("late", Roles.READER, Instant.now().minusSeconds(1));
        access("Bearer " + late).statusCode(401).body("detail", containsString("expired"));
    }

    @Test
    void onlyADigestIsStoredAndThePrefixFindsTheKey() {
        String key = keys.create("stored", Roles.EDITOR, null);
        access("Bearer " + key).statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> {
            ApiKey stored = ApiKey.listBeginning(key.substring(0, 11)).get(0);
            assertThat(stored.digest).isEqualTo(Sha256.hex(key)).doesNotContain(key.substring(12));
            assertThat(stored.name).isEqualTo("stored");
            assertThat(stored.lastUsedAt).isNotNull();
        });
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void manyWrongKeysFromOneAddressAreSlowedAndAGoodOneIsNot() {
        String good = keys.create("patient", Roles.READER, null);
        for (int i = 0; i < 21; i++) {
            given().header("Authorization", "Bearer cg_wrong" + i).get(ACCESS);
        }
        access("Bearer cg_wrong").statusCode(429).header("Retry-After", notNullValue())
                .body("type", endsWith("/problems/too-many-attempts"));
        access("Bearer " + good).statusCode(200);
        assertThat(given().get("/q/metrics").asString()).contains("careerguide_access_failures_total{reason=\"unknown\"}");
    }
}
