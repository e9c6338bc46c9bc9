package org.careerguide.edit.webhook;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.careerguide.edit.key.Roles;
import org.careerguide.testsupport.Receiver;
import org.careerguide.testsupport.TestKeys;
import org.careerguide.testsupport.TestPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.standardwebhooks.exceptions.WebhookVerificationException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** How events reach those who wait for them. */
@QuarkusTest
class WebhookDeliveryTest {

    private static final String OTHER_SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    @Inject
    TestPacks packs;

    @Inject
    TestKeys keys;

    @Inject
    DataSource dataSource;

    private Receiver receiver;

    @BeforeEach
    void listen() {
        receiver = new Receiver();
    }

    @AfterEach
    void forget() {
        Hooks.deleteAll();
        receiver.close();
        packs.withdraw("bakery");
    }

    /** The first delivery of a webhook, once it has come to something. */
    private static WebhookDelivery first(long hook, Predicate<WebhookDelivery> until) {
        Instant end = Instant.now().plus(Duration.ofSeconds(15));
        while (Instant.now().isBefore(end)) {
            WebhookDelivery found = QuarkusTransaction.requiringNew()
                    .call(() -> WebhookDelivery.find("from WebhookDelivery d join fetch d.webhook where d.webhook.id = ?1"
                            + " order by d.id", hook).page(0, 1).firstResult());
            if (found != null && until.test(found)) {
                return found;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("The delivery did not come to it.");
    }

    private static void verify(Receiver.Received received, String secret) throws WebhookVerificationException {
        new com.standardwebhooks.Webhook(secret).verify(received.body(),
                HttpHeaders.of(received.headers().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().toLowerCase(Locale.ROOT),
                                Map.Entry::getValue)),
                        (name, value) -> true));
    }

    @Test
    void aPublicationIsToldWithWhatItChanged() throws Exception {
        Hooks.create(receiver.url());
        long version = packs.publish("bakery").version();
        Receiver.Received received = receiver.next();
        verify(received, Hooks.SECRET);
        JsonPath told = JsonPath.from(received.body());
        assertThat(told.getString("type")).isEqualTo("content.published");
        assertThat(told.getLong("data.version")).isEqualTo(version);
        assertThat(told.getList("data.documents.findAll { it.type == 'role' }.slug", String.class)).contains("bread-baker");
        assertThat(told.getList("data.addresses", String.class)).contains("/api/v1/roles/bread-baker", "/api/v1/roles");
        // Whoever is told can be sure to get the new version, and to find what has to be thrown away by its tags.
        assertThat(get("/api/v1").jsonPath().getLong("contentVersion")).isGreaterThanOrEqualTo(version);
        List<String> tags = told.getList("data.cacheTags", String.class);
        for (String path : List.of("/api/v1/roles/bread-baker", "/api/v1/roles", "/api/v1", "/api/v1/search?q=baker")) {
            assertThat(List.of(get(path).header("Cache-Tag").split(","))).as(path).containsAnyElementsOf(tags);
        }
        assertThat(List.of(get("/api/v1/roles/medical-billing").header("Cache-Tag").split(",")))
                .doesNotContain("role:bread-baker", "content-version");
    }

    @Test
    void aSubmittedDraftIsTold() throws Exception {
        Hooks.create(receiver.url(), webhook -> webhook.events = Outbox.SUBMITTED);
        packs.publish("bakery");
        String draft = keys.as(Roles.EDITOR).contentType("application/json").body("{\"title\":\"Rye\"}").post("/api/v1/drafts")
                .then().statusCode(201).extract().path("id");
        keys.as(Roles.EDITOR).post("/api/v1/drafts/" + draft + "/submit").then().statusCode(200);
        JsonPath told = JsonPath.from(receiver.next().body());
        assertThat(told.getString("type")).isEqualTo("draft.submitted");
        assertThat(told.getString("data.draft")).isEqualTo(draft);
        assertThat(told.getString("data.title")).isEqualTo("Rye");
        assertThat(told.getString("data.actor")).isEqualTo("editor");
    }

    @Test
    void whatWaitsForAnotherAttemptIsSentAtOnceOnRequest() throws Exception {
        int failures = 4;
        for (int i = 0; i < failures; i++) {
            receiver.replying(500);
        }
        long hook = Hooks.create(receiver.url());
        packs.publish("bakery");
        WebhookDelivery waiting = first(hook, one -> one.attempts == failures);
        for (int i = 0; i < failures; i++) {
            receiver.next();
        }
        QuarkusTransaction.requiringNew().run(() -> WebhookDelivery.update("nextAttemptAt = ?1 where id = ?2",
                Instant.now().plus(Duration.ofHours(8)), waiting.id));
        String deliveries = "/api/v1/webhooks/" + hook + "/deliveries";
        keys.as(Roles.ADMIN).post(deliveries + "/" + waiting.id + "/redeliver").then().statusCode(202);
        receiver.next();
        first(hook, one -> one.state.equals(WebhookDelivery.DELIVERED));
        assertThat(keys.as(Roles.ADMIN).get(deliveries).jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void whoeverChangesThePayloadIsFoundOut() throws Exception {
        Hooks.create(receiver.url());
        packs.publish("bakery");
        Receiver.Received received = receiver.next();
        var changed = new Receiver.Received(received.headers(), received.body().replace("baker", "maker"));
        assertThatThrownBy(() -> verify(changed, Hooks.SECRET)).isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(received, OTHER_SECRET)).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void bothSecretsSignWhileOneReplacesTheOther() throws Exception {
        Hooks.create(receiver.url(), webhook -> {
            webhook.previousSecret = OTHER_SECRET;
            webhook.previousSecretUntil = Instant.now().plusSeconds(60);
        });
        packs.publish("bakery");
        Receiver.Received received = receiver.next();
        verify(received, Hooks.SECRET);
        verify(received, OTHER_SECRET);
    }

    @Test
    void failedAttemptsAreRepeatedInOrder() throws Exception {
        receiver.replying(500).replying(503).replying(302, "Location", receiver.url() + "&moved=1");
        long hook = Hooks.create(receiver.url());
        long first = packs.publish("bakery").version();
        packs.withdraw("bakery");
        var events = new ArrayList<String>();
        for (int attempt = 0; attempt < 5; attempt++) {
            Receiver.Received received = receiver.next();
            events.add(received.header("webhook-id"));
            assertThat(JsonPath.from(received.body()).getLong("data.version")).isEqualTo(attempt < 4 ? first : first + 1);
        }
        assertThat(events.subList(0, 4)).containsOnly(events.get(0));
        assertThat(events.get(4)).isNotEqualTo(events.get(0));
        assertThat(first(hook, one -> one.state.equals(WebhookDelivery.DELIVERED)).attempts).isEqualTo(4);
        assertThat(receiver.hasMore()).isFalse();
    }

    @Test
    void aWebhookThatFailsForLongIsSwitchedOff() throws Exception {
        receiver.replying(500);
        long hook = Hooks.create(receiver.url(), webhook -> webhook.failingSince = Instant.now().minus(Duration.ofDays(4)));
        packs.publish("bakery");
        receiver.next();
        assertThat(first(hook, one -> one.state.equals(WebhookDelivery.FAILED)).webhook.notice)
                .contains("every attempt since").contains("answered with an error");
        assertThat(first(hook, one -> true).webhook.enabled).isFalse();
    }

    @Test
    void aWebhookThatIsDeletedWhileItFailsIsForgottenInSilence() throws Exception {
        var reports = new LinkedBlockingQueue<LogRecord>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord reported) {
                if (reported.getLevel().intValue() >= Level.WARNING.intValue()) {
                    reports.add(reported);
                }
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        var deleted = new CountDownLatch(1);
        long hook = Hooks.create(receiver.url());
        Logger.getLogger("").addHandler(handler);
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            receiver.replying(exchange -> {
                try {
                    statement.execute("set transaction isolation level read committed");
                    statement.execute("delete from webhook where id = " + hook);
                } catch (SQLException e) {
                    throw new IOException(e);
                }
                deleted.countDown();
                exchange.sendResponseHeaders(500, -1);
            });
            packs.publish("bakery");
            assertThat(deleted.await(15, TimeUnit.SECONDS)).isTrue();

            long dispatcher = await(statement, "select max(pid) from pg_locks where not granted");
            connection.commit();
            await(statement, "select count(*) from pg_stat_activity where state = 'idle' and pid = " + dispatcher);
            connection.rollback();
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertThat(reports).extracting(LogRecord::getMessage).isEmpty();
    }

    /** The number that a query finds, once it is more than zero. */
    private static long await(Statement statement, String query) throws SQLException {
        Instant end = Instant.now().plus(Duration.ofSeconds(15));
        while (Instant.now().isBefore(end)) {
            // What a transaction has seen of the activity of others, it goes on seeing.
            statement.execute("select pg_stat_clear_snapshot()");
            try (ResultSet found = statement.executeQuery(query)) {
                if (found.next() && found.getLong(1) > 0) {
                    return found.getLong(1);
                }
            }
        }
        throw new AssertionError("It did not come to it: " + query);
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.2", "localhost.invalid" })
    void nothingIsSentToWhereItMayNotBe(String host) {
        long hook = Hooks.create(receiver.url(host));
        packs.publish("bakery");
        assertThat(first(hook, one -> one.attempts > 0).error).startsWith("The host " + host);
        assertThat(receiver.hasMore()).isFalse();
    }

    @Test
    void noMoreOfAnEndlessAnswerIsReadThanIsKept() throws Exception {
        receiver.replying(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[8192]);
            }
        });
        long hook = Hooks.create(receiver.url());
        packs.publish("bakery");
        assertThat(first(hook, one -> one.state.equals(WebhookDelivery.DELIVERED)).response.length())
                .isEqualTo(1000);
    }
}
