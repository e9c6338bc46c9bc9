package org.careerguide.edit.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

/** Publishes drafts whose time has come. Every server checks each second; because of the lock, only one publishes a draft. */
@ApplicationScoped
class DraftSchedule {

    private static final Logger LOG = Logger.getLogger(DraftSchedule.class);
    private static final long INTERVAL = Duration.ofSeconds(1).toMillis();

    private final DraftPublisher publisher;
    private final Vertx vertx;
    private final boolean serving;
    private final AtomicBoolean looking = new AtomicBoolean();

    DraftSchedule(DraftPublisher publisher, Vertx vertx,
            @ConfigProperty(name = "quarkus.http.host-enabled") boolean serving) {
        this.publisher = publisher;
        this.vertx = vertx;
        this.serving = serving;
    }

    void start(@Observes StartupEvent started) {
        if (serving) {
            vertx.setPeriodic(INTERVAL, timer -> {
                if (looking.compareAndSet(false, true)) {
                    vertx.executeBlocking(() -> {
                        look();
                        return null;
                    }, false);
                }
            });
        }
    }

    private void look() {
        try {
            List<String> due = QuarkusTransaction.requiringNew().call(() -> Draft.listDue(Instant.now()));
            due.forEach(publisher::publishDue);
        } catch (RuntimeException e) {
            LOG.debug("Due drafts cannot be read", e);
        } finally {
            looking.set(false);
        }
    }
}
