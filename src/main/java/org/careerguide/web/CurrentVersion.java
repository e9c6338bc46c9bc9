package org.careerguide.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

/**
 * The version of the content that this process answers. It learns of its own publications at once, and of others by asking the
 * database three times a second. A version counts once each {@link ContentReplica} has it.
 */
@ApplicationScoped
public class CurrentVersion {

    private static final Logger LOG = Logger.getLogger(CurrentVersion.class);
    private static final long INTERVAL = Duration.ofMillis(300).toMillis();

    private final Instance<ContentClock> clock;
    private final Instance<ContentReplica> replicas;
    private final Vertx vertx;
    private final List<Consumer<ContentClock.State>> listeners = new CopyOnWriteArrayList<>();
    private volatile ContentClock.State state;

    private final AtomicBoolean asking = new AtomicBoolean();

    /** Whether the database did not answer the last time, which has been logged. */
    private volatile boolean silent;

    private volatile boolean stopping;

    CurrentVersion(Instance<ContentClock> clock, @Any Instance<ContentReplica> replicas, Vertx vertx) {
        this.clock = clock;
        this.replicas = replicas;
        this.vertx = vertx;
    }

    /** Asks at once, in the background: replicas may have much to read. */
    void start(@Observes StartupEvent started) {
        askAside();
        vertx.setPeriodic(INTERVAL, timer -> {
            if (stopping) {
                vertx.cancelTimer(timer);
            } else {
                askAside();
            }
        });
    }

    /** Stops asking: connections are closed before timers. */
    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
    }

    private void askAside() {
        if (asking.compareAndSet(false, true)) {
            vertx.executeBlocking(() -> {
                try {
                    ask();
                } finally {
                    asking.set(false);
                }
                return null;
            }, false);
        }
    }

    /** The version; null as long as none is known. */
    public ContentClock.State state() {
        return state;
    }

    /** Adds a listener, which is called with each new version. */
    public void onChange(Consumer<ContentClock.State> listener) {
        listeners.add(listener);
    }

    /** Asks the database which version is current; if it does not answer, the last known one stays. */
    @ActivateRequestContext
    void ask() {
        if (clock.isResolvable()) {
            try {
                learn(clock.get().now());
                silent = false;
            } catch (RuntimeException e) {
                if (!silent && !stopping) {
                    LOG.warnf("The content version cannot be read: %s", e.getMessage());
                }
                silent = true;
            }
        }
    }

    /** Learns of a publication of this process. If that fails, the next check learns of it. */
    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentClock.State published) {
        try {
            learn(published);
        } catch (RuntimeException e) {
            LOG.warnf("Version %d is published, but cannot be answered yet: %s", published.version(), e.getMessage());
        }
    }

    /** The version of an answer that is read from the database: not later than the one that all replicas have. */
    public ContentClock.State answered(ContentClock.State seen) {
        ContentClock.State known = state;
        return known != null && known.version() < seen.version() ? known : seen;
    }

    /** Makes a version current, if it is later than the current one. */
    private void learn(ContentClock.State seen) {
        if (state != null && seen.version() <= state.version()) {
            return;
        }
        replicas.forEach(replica -> replica.follow(seen));
        synchronized (this) {
            if (state != null && seen.version() <= state.version()) {
                return;
            }
            state = seen;
        }
        listeners.forEach(listener -> listener.accept(seen));
    }
}
