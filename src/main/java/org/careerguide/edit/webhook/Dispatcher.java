package org.careerguide.edit.webhook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.careerguide.database.Isolation;
import org.careerguide.web.CurrentVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;

/**
 * Sends the events of the outbox: those of a webhook one after the other, by the server that has its lease. A failed event is
 * retried after growing pauses, and later ones wait for it.
 */
@ApplicationScoped
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final long INTERVAL = Duration.ofSeconds(1).toMillis();
    private static final long CLEANING = Duration.ofHours(1).toMillis();
    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final int WORKERS = 4;
    private static final int GONE = 410;
    private static final int GROWTH = 4;

    /** Takes the lease of a webhook whose next event is due, if no other server has it. */
    private static final String LEASE = """
            update webhook set leased_until = now() + make_interval(secs => ?)
            where id = (
              select w.id from webhook w cross join lateral (
                select d.next_attempt_at, e.version from webhook_delivery d join webhook_event e on e.id = d.event_id
                where d.webhook_id = w.id and d.state = 'pending' order by d.id limit 1) next
              where w.enabled and (w.leased_until is null or w.leased_until < now())
                and next.next_attempt_at <= now() and coalesce(next.version, 0) <= ?
              order by next.next_attempt_at limit 1 for no key update of w skip locked)
            returning id""";

    private final Sender sender;
    private final WebhookSettings settings;
    private final CurrentVersion current;
    private final Session database;
    private final DataSource dataSource;
    private final MeterRegistry metrics;
    private final Vertx vertx;
    private final boolean serving;
    private final AtomicInteger working = new AtomicInteger();

    Dispatcher(Sender sender, WebhookSettings settings, CurrentVersion current, Session database, DataSource dataSource,
            MeterRegistry metrics, Vertx vertx,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.sender = sender;
        this.settings = settings;
        this.current = current;
        this.database = database;
        this.dataSource = dataSource;
        this.metrics = metrics;
        this.vertx = vertx;
        this.serving = serving;
    }

    /** A delivery that is under way. */
    private record Attempt(long webhook, long delivery, Sender.Parcel parcel) {
    }

    void start(@Observes StartupEvent started) {
        if (serving) {
            WorkerExecutor workers = vertx.createSharedWorkerExecutor("webhooks", WORKERS);
            vertx.setPeriodic(INTERVAL, timer -> {
                // Only this timer starts workers, so there are never too many.
                if (current.state() != null && working.get() < WORKERS) {
                    working.incrementAndGet();
                    workers.executeBlocking(this::work, false);
                }
            });
            vertx.setPeriodic(CLEANING, timer -> workers.executeBlocking(this::clean, false));
        }
    }

    /** Sends what is due. A slow receiver blocks one worker, while others serve other webhooks. */
    private Void work() {
        try {
            for (Optional<Long> webhook = lease(); webhook.isPresent(); webhook = lease()) {
                send(webhook.get());
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("Webhooks cannot be sent at the moment: %s", e.getMessage());
        } finally {
            working.decrementAndGet();
        }
        return null;
    }

    /** Takes a lease, if an event is due. Runs each second, so without a session. */
    private Optional<Long> lease() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try (PreparedStatement lease = connection.prepareStatement(LEASE)) {
                lease.setDouble(1, seconds());
                lease.setLong(2, current.state().version());
                try (ResultSet leased = lease.executeQuery()) {
                    return leased.next() ? Optional.of(leased.getLong(1)) : Optional.empty();
                }
            }
        }
    }

    private double seconds() {
        return settings.timeout().plus(MARGIN).toSeconds();
    }

    private void send(long webhook) {
        try {
            for (Optional<Attempt> next = next(webhook); next.isPresent(); next = next(webhook)) {
                Attempt attempt = next.get();
                Sender.Outcome outcome = sender.send(attempt.parcel());
                metrics.counter("careerguide.webhooks.attempts", "outcome", outcome.isTaken() ? "taken" : "failed").increment();
                inTransaction(() -> note(attempt, outcome));
            }
        } finally {
            inTransaction(() -> database.createNativeMutationQuery("update webhook set leased_until = null where id = :id")
                    .setParameter("id", webhook).executeUpdate());
        }
    }

    /** The next delivery, if it is due; extends the lease. */
    private Optional<Attempt> next(long webhook) {
        return inTransaction(() -> {
            database.createNativeMutationQuery(
                    "update webhook set leased_until = now() + make_interval(secs => :seconds) where id = :id")
                    .setParameter("seconds", seconds()).setParameter("id", webhook).executeUpdate();
            Instant now = Instant.now();
            return WebhookDelivery.findNext(webhook)
                    .filter(one -> one.webhook.enabled && !one.nextAttemptAt.isAfter(now)
                            && (one.event.version == null || one.event.version <= current.state().version()))
                    .map(one -> new Attempt(webhook, one.id,
                            new Sender.Parcel(one.webhook.url, one.event.id, one.event.payload, one.webhook.secrets(now))));
        });
    }

    /** Records the outcome of an attempt; switches the webhook off if it has failed for too long. */
    private Void note(Attempt attempt, Sender.Outcome outcome) {
        // A webhook may be deleted, with its deliveries, at any time until it is locked.
        Webhook webhook = Webhook.findLocked(attempt.webhook()).orElse(null);
        if (webhook == null) {
            return null;
        }
        WebhookDelivery delivery = WebhookDelivery.findById(attempt.delivery());
        Instant now = Instant.now();
        delivery.attempts++;
        delivery.lastAttemptAt = now;
        delivery.status = outcome.status();
        delivery.response = outcome.response();
        delivery.error = outcome.error();
        if (outcome.isTaken()) {
            delivery.state = WebhookDelivery.DELIVERED;
            webhook.failingSince = null;
            return null;
        }
        if (webhook.failingSince == null) {
            webhook.failingSince = now;
        }
        boolean gone = Integer.valueOf(GONE).equals(outcome.status());
        if (gone || !webhook.failingSince.plus(settings.giveUpAfter()).isAfter(now)) {
            delivery.state = WebhookDelivery.FAILED;
            webhook.switchTo(false, gone ? "Switched off at " + now + ": the receiver answered 410 Gone."
                    : "Switched off at " + now + ": every attempt since " + webhook.failingSince + " has failed. "
                            + outcome.error());
            LOG.warnf("Webhook %d to %s: %s", webhook.id, webhook.url, webhook.notice);
        } else {
            delivery.nextAttemptAt = now.plus(pause(delivery.attempts));
        }
        return null;
    }

    /** The pause after a number of attempts, slightly randomised, so that retries do not reach a receiver all at once. */
    private Duration pause(int attempts) {
        double growing = settings.firstPause().toMillis() * Math.pow(GROWTH, attempts - 1.0);
        double pause = Math.min(growing, settings.longestPause().toMillis());
        return Duration.ofMillis((long) (pause * (0.9 + Math.random() / 5)));
    }

    private Void clean() {
        return inTransaction(() -> {
            for (String statement : List.of("delete from webhook_delivery where state <> 'pending' and last_attempt_at < :time",
                    """
                            delete from webhook_event e where created_at < :time
                            and not exists (select from webhook_delivery d where d.event_id = e.id)""")) {
                database.createNativeMutationQuery(statement).setParameter("time", Instant.now().minus(settings.keep()))
                        .executeUpdate();
            }
            return null;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            // Other transactions change the same rows, so it has to wait for them.
            Isolation.readCommitted(database);
            return work.get();
        });
    }
}
