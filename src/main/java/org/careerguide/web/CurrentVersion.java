package org.careerguide.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;

import org.jboss.logging.Logger;

/**
 * The version of the content that this process answers: what it has published itself at once, what others have published as
 * soon as it asks, which {@link AnswerCache} does each second.
 */
@ApplicationScoped
class CurrentVersion {

    private static final Logger LOG = Logger.getLogger(CurrentVersion.class);

    private final Instance<ContentClock> clock;
    private final List<Consumer<ContentClock.State>> listeners = new CopyOnWriteArrayList<>();
    private volatile ContentClock.State state;

    /** Whether the database did not answer the last time, which has been said. */
    private volatile boolean silent;

    CurrentVersion(Instance<ContentClock> clock) {
        this.clock = clock;
    }

    /** The version; null as long as none is known. */
    ContentClock.State state() {
        return state;
    }

    /** Will be told of each new version. */
    void onChange(Consumer<ContentClock.State> listener) {
        listeners.add(listener);
    }

    /** Asks the database which version is current; where it does not answer, the last known one stays. */
    @ActivateRequestContext
    void ask() {
        if (clock.isResolvable()) {
            try {
                learn(clock.get().now());
                silent = false;
            } catch (RuntimeException e) {
                if (!silent) {
                    LOG.warnf("The version of the content cannot be asked for: %s", e.getMessage());
                }
                silent = true;
            }
        }
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentClock.State published) {
        learn(published);
    }

    /** Takes note of a version that was seen. */
    void learn(ContentClock.State seen) {
        synchronized (this) {
            if (state != null && seen.version() <= state.version()) {
                return;
            }
            state = seen;
        }
        listeners.forEach(listener -> listener.accept(seen));
    }
}
