package org.careerguide.edit.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;

import org.careerguide.edit.key.Roles;
import org.careerguide.testsupport.Receiver;
import org.careerguide.testsupport.TestKeys;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** How webhooks are set up, and what was sent to them is read and repeated. */
@QuarkusTest
class WebhookResourceTest {

    private static final String WEBHOOKS = "/api/v1/webhooks";

    @Inject
    TestKeys keys;

    @Inject
    TestPacks packs;

    @AfterEach
    void forget() {
        Hooks.deleteAll();
    }

    private RequestSpecification admin() {
        return keys.as(Roles.ADMIN);
    }

    private ValidatableResponse create(String json) {
        return admin().contentType("application/json").body(json).post(WEBHOOKS).then();
    }

    private static String hook(String url) {
        return "{\"url\":\"" + url + "\",\"events\":[\"content.published\"]}";
    }

    @Test
    void theSecretIsToldOnceAndRotated() {
        ValidatableResponse made = create(hook("http://127.0.0.1:9/")).statusCode(201).body("secret", startsWith("whsec_"))
                .body("enabled", equalTo(true)).body("events", contains("content.published"));
        String path = WEBHOOKS + "/" + made.extract().path("id");
        assertThat(made.extract().header("Location")).endsWith(path);
        admin().get(path).then().statusCode(200).body("secret", nullValue()).body("self", endsWith(path));
        admin().get(WEBHOOKS).then().statusCode(200).body("items.self", hasItem(endsWith(path)))
                .header("Cache-Control", containsString("private"));
        admin().post(path + "/rotate").then().statusCode(200).body("secret", startsWith("whsec_"))
                .body("secret", not(equalTo(made.extract().path("secret")))).body("previousSecretUntil", notNullValue());
        admin().contentType("application/json").body("{\"enabled\":false,\"description\":\"CDN\"}").patch(path).then()
                .statusCode(200).body("enabled", equalTo(false)).body("description", equalTo("CDN"))
                .body("url", equalTo("http://127.0.0.1:9/"));
        admin().contentType("application/merge-patch+json").body("{\"description\":null}").patch(path).then().statusCode(200)
                .body("description", nullValue());
        admin().contentType("application/merge-patch+json").body("{\"url\":null}").patch(path).then().statusCode(422)
                .body("errors.name", contains("url"));
        admin().delete(path).then().statusCode(204);
        admin().get(path).then().statusCode(404);
        admin().delete(path).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{} | url", "{\"url\":7} | url", "{\"url\":\"ftp://example.org\"} | url",
            "{\"url\":\"http://169.254.169.254/latest\"} | url", "{\"url\":\"http://127.0.0.2/\"} | url",
            "{\"url\":\"http://localhost.invalid/\"} | url",
            "{\"url\":\"http://127.0.0.1/\",\"events\":[\"nothing\"]} | events",
            "{\"url\":\"http://127.0.0.1/\",\"events\":[]} | events",
            "{\"url\":\"http://127.0.0.1/\",\"enabled\":\"yes\"} | enabled",
            "{\"url\":\"http://127.0.0.1/\",\"secret\":\"mine\"} | secret" })
    void mistakesAreNamed(String json, String field) {
        create(json).statusCode(422).body("errors.name", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "[", "[]", "7" })
    void whatIsNoObjectIsRefused(String json) {
        create(json).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { Roles.READER, Roles.EDITOR, Roles.REVIEWER, Roles.PUBLISHER })
    void onlyAdministratorsMay(String role) {
        keys.as(role).get(WEBHOOKS).then().statusCode(403);
        keys.as(role).contentType("application/json").body(hook("http://127.0.0.1:9/")).post(WEBHOOKS).then().statusCode(403);
        keys.as(role).get(WEBHOOKS + "/1").then().statusCode(403);
        keys.as(role).contentType("application/json").body("{}").patch(WEBHOOKS + "/1").then().statusCode(403);
        keys.as(role).delete(WEBHOOKS + "/1").then().statusCode(403);
        keys.as(role).post(WEBHOOKS + "/1/rotate").then().statusCode(403);
        keys.as(role).get(WEBHOOKS + "/1/deliveries").then().statusCode(403);
        keys.as(role).get(WEBHOOKS + "/1/deliveries/1").then().statusCode(403);
        keys.as(role).post(WEBHOOKS + "/1/deliveries/1/redeliver").then().statusCode(403)
                .body("errors[0].allowed", contains(Roles.ADMIN));
        RestAssured.get(WEBHOOKS).then().statusCode(401);
    }

    @Test
    void bodiesAreJson() {
        admin().contentType("text/plain").body(hook("http://127.0.0.1:9/")).post(WEBHOOKS).then().statusCode(415)
                .body("errors[0].allowed", contains("application/json"));
        admin().contentType("text/plain").body("{}").patch(WEBHOOKS + "/1").then().statusCode(415)
                .body("errors[0].allowed", contains("application/json", "application/merge-patch+json"));
    }

    @Test
    void deliveriesAreReadAndRepeated() throws Exception {
        try (var receiver = new Receiver()) {
            String path = WEBHOOKS + "/" + create(hook(receiver.url())).statusCode(201).extract().path("id");
            long version = packs.publish("bakery").version();
            String event = receiver.next().header("webhook-id");
            String delivery = admin().get(path + "/deliveries").then().statusCode(200).body("items.eventId", contains(event))
                    .extract().path("items[0].id");
            admin().get(path + "/deliveries/" + delivery).then().statusCode(200).body("payload.data.version",
                    equalTo((int) version)).body("payload.data.documents.slug", hasItems("bread-baker"));
            admin().post(path + "/deliveries/" + delivery + "/redeliver").then().statusCode(202).body("state",
                    equalTo("pending"));
            assertThat(receiver.next().header("webhook-id")).isEqualTo(event);
            admin().get(path + "/deliveries?limit=1&count=exact").then().statusCode(200).body("page.total", equalTo(2))
                    .body("page.next", notNullValue());
            admin().get(path + "/deliveries/999999").then().statusCode(404);
            admin().contentType("application/json").body("{\"enabled\":false}").patch(path).then().statusCode(200);
            admin().post(path + "/deliveries/" + delivery + "/redeliver").then().statusCode(409);
        } finally {
            packs.withdraw("bakery");
        }
    }
}
