package org.careerguide.edit.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.careerguide.testsupport.Browser;
import org.careerguide.testsupport.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;

/** Tokens of an OpenID Connect provider, beside keys. */
@QuarkusTest
@WithTestResource(value = TokenTest.Provider.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class TokenTest {

    @Inject
    TestKeys keys;

    @TestHTTPResource("/editor")
    URI editor;

    /**
     * A provider, named in the settings as an operator names one. Before the one of the library stands a server that signs people
     * in and lets pages read its answers.
     */
    public static class Provider extends OidcWiremockTestResource {

        private HttpServer server;
        private String challenge;

        @Override
        public Map<String, String> start() {
            var settings = new HashMap<>(super.start());
            String realm = settings.get("keycloak.url") + "/realms/quarkus/";
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String home = "http://localhost:" + server.getAddress().getPort();
            server.createContext("/.well-known/openid-configuration", exchange -> {
                JsonObject known = new JsonObject(given().get(realm + ".well-known/openid-configuration").asString());
                answer(exchange,
                        known.put("authorization_endpoint", home + "/authorize").put("token_endpoint", home + "/token"));
            });
            server.createContext("/authorize", exchange -> {
                Map<String, List<String>> sent = new QueryStringDecoder(exchange.getRequestURI()).parameters();
                challenge = sent.get("code_challenge").get(0);
                exchange.getResponseHeaders().add("Location", sent.get("redirect_uri").get(0) + "?code=good&state="
                        + sent.get("state").get(0));
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
            });
            server.createContext("/token", exchange -> {
                String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                Map<String, List<String>> sent = new QueryStringDecoder(form, false).parameters();
                boolean good = sent.get("code").equals(List.of("good")) && sent.get("client_id").equals(List.of("editor-page"))
                        && digest(sent.get("code_verifier").get(0)).equals(challenge);
                answer(exchange, new JsonObject().put("access_token",
                        good ? getAccessToken("alice", Set.of("editor")) : "none"));
            });
            server.start();
            settings.put("quarkus.oidc.auth-server-url", home + "/");
            settings.put("quarkus.oidc.client-id", "editor-page");
            // As Main does.
            settings.put("quarkus.oidc.tenant-enabled", "true");
            return settings;
        }

        private static String digest(String verifier) {
            try {
                return Base64.getUrlEncoder().withoutPadding().encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void answer(HttpExchange exchange, JsonObject json) throws IOException {
            byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }

        @Override
        public synchronized void stop() {
            server.stop(0);
            super.stop();
        }
    }

    @Test
    @EnabledIf("org.careerguide.testsupport.Browser#isInstalled")
    void peopleSignInToTheEditorAtTheProvider() {
        try (Browser browser = Browser.start(true)) {
            browser.like(1280, false).open(editor + "#role/medical-coding");
            browser.await(b -> b.find("#at-provider").isDisplayed());
            browser.find("#at-provider").click();
            browser.await(b -> b.find("#who").getText().equals("alice (editor)"));
            browser.await(b -> b.find("#title").getText().equals("role: medical-coding"));
            assertThat(browser.driver().getCurrentUrl()).isEqualTo(editor + "#role/medical-coding");
            assertThat(browser.driver().manage().getCookies()).isEmpty();
        }
    }

    private static ValidatableResponse access(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/access").then();
    }

    @Test
    void rolesComeFromTheToken() {
        access(OidcWiremockTestResource.getAccessToken("alice", Set.of("editor", "staff"))).statusCode(200)
                .body("name", equalTo("alice")).body("roles", contains("reader", "editor"));
        access(OidcWiremockTestResource.getAccessToken("bob", Set.of("staff"))).statusCode(403)
                .body("detail", containsString("“reader”"));
        given().header("Authorization", "Bearer " + OidcWiremockTestResource.getAccessToken("alice", Set.of("editor")))
                .contentType("application/json").body("{\"title\":\"By token\"}").post("/api/v1/drafts").then().statusCode(201)
                .body("author", equalTo("alice")).body("documents", empty());
    }

    @Test
    void otherTokensAreRefusedAndKeysAreGoodToo() {
        String token = OidcWiremockTestResource.getAccessToken("alice", Set.of("admin"));
        access(token.substring(0, token.length() - 8) + "AAAAAAAA").statusCode(401);
        keys.as(Roles.READER).get("/api/v1/access").then().statusCode(200).body("roles", contains("reader"));
    }
}
