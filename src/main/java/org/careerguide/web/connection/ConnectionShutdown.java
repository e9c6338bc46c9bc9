package org.careerguide.web.connection;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;

/** Refuses new connections once the delay of a shutdown is over, while requests under way are finished. */
@Singleton
class ConnectionShutdown {

    private final Vertx vertx;
    private final Optional<Duration> delay;

    ConnectionShutdown(Vertx vertx, @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.vertx = vertx;
        this.delay = delay;
    }

    void begin(@Observes ShutdownDelayInitiatedEvent begun) {
        vertx.setTimer(Math.max(1, delay.orElse(Duration.ZERO).toMillis()), over -> GuardedTransport.stopAccepting());
    }
}
