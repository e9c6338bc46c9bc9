package org.careerguide.testsupport;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.vertx.core.json.JsonObject;

/**
 * An OpenID Connect provider, named in the settings as an operator names one: the one of the library, and before it a server
 * that signs Alice in to the page for editors, its public client, by an authorization code with PKCE.
 */
public class TestProvider extends OidcWiremockTestResource {

    private static final String CLIENT = "editor-page";
    /** What the token endpoint and the end of the session were sent, in order. */
    private static final Map<String, ConcurrentLinkedQueue<Map<String, String>>> RECEIVED = Map.of("token",
            new ConcurrentLinkedQueue<>(), "logout", new ConcurrentLinkedQueue<>());
    private static volatile boolean refusing;

    private HttpServer server;
    private String home;
    private volatile String challenge;

    /** Sets whether the provider refuses every sign-in from now on. */
    public static void refuse(boolean refuses) {
        refusing = refuses;
    }

    /** The next parameters that the endpoint {@code token} or {@code logout} was sent; null if there are no more. */
    public static Map<String, String> received(String endpoint) {
        return RECEIVED.get(endpoint).poll();
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        String realm = settings.get("keycloak.url") + "/realms/quarkus/";
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        home = "http://localhost:" + server.getAddress().getPort();
        on("/.well-known/openid-configuration", exchange -> answer(exchange, 200,
                new JsonObject(given().get(realm + ".well-known/openid-configuration").asString())
                        .put("authorization_endpoint", home + "/authorize?tenant=1").put("token_endpoint", home + "/token")
                        .put("end_session_endpoint", home + "/logout")));
        on("/authorize", this::authorize);
        on("/token", this::token);
        on("/logout", exchange -> {
            Map<String, String> sent = parameters(exchange.getRequestURI().getRawQuery());
            RECEIVED.get("logout").add(sent);
            redirect(exchange, sent.get("post_logout_redirect_uri"));
        });
        server.start();
        settings.put("quarkus.oidc.auth-server-url", home + "/");
        settings.put("careerguide.editor.client-id", CLIENT);
        // As Main does.
        settings.put("quarkus.oidc.tenant-enabled", "true");
        return settings;
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> sent = parameters(exchange.getRequestURI().getRawQuery());
        boolean known = sent.get("client_id").equals(CLIENT) && sent.get("response_type").equals("code")
                && sent.get("code_challenge_method").equals("S256") && sent.get("tenant").equals("1");
        challenge = sent.get("code_challenge");
        redirect(exchange, sent.get("redirect_uri") + (known && !refusing ? "?code=good"
                : "?error=access_denied&error_description=" + URLEncoder.encode("Alice is locked.", StandardCharsets.UTF_8))
                + "&state=" + sent.get("state"));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = parameters(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII));
        RECEIVED.get("token").add(sent);
        boolean good = sent.get("client_id").equals(CLIENT) && switch (sent.get("grant_type")) {
            case "authorization_code" ->
                sent.get("code").equals("good") && digest(sent.get("code_verifier")).equals(challenge);
            case "refresh_token" -> sent.get("refresh_token").equals("fresh");
            default -> false;
        };
        answer(exchange, good ? 200 : 400, good
                ? new JsonObject().put("access_token", getAccessToken("alice", Set.of("publisher"))).put("token_type", "Bearer")
                        .put("expires_in", 300).put("refresh_token", "fresh").put("id_token", "alice's")
                : new JsonObject().put("error", "invalid_grant"));
    }

    private static Map<String, String> parameters(String query) {
        return new QueryStringDecoder(query, false).parameters().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().get(0)));
    }

    private static String digest(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void answer(HttpExchange exchange, int status, JsonObject json) throws IOException {
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().putAll(Map.of("Content-Type", List.of("application/json"),
                "Access-Control-Allow-Origin", List.of("*")));
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public synchronized void stop() {
        server.stop(0);
        super.stop();
    }
}
