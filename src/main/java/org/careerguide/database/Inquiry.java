package org.careerguide.database;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

/** A query in a thread of its own, so that callers can stop waiting. Callers that come while it runs share its answer. */
public final class Inquiry<T> {

    private static final Logger LOG = Logger.getLogger(Inquiry.class);

    private final Supplier<T> question;
    private CompletableFuture<T> underWay;

    /** @param question runs the query */
    public Inquiry(Supplier<T> question) {
        this.question = question;
    }

    /** The answer; empty if it does not come in time, or the query fails. */
    public Optional<T> answerWithin(Duration timeout) {
        try {
            return Optional.ofNullable(ask().get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            LOG.debugf(e, "The database does not answer");
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized CompletableFuture<T> ask() {
        if (underWay == null || underWay.isDone()) {
            underWay = CompletableFuture.supplyAsync(question, task -> {
                var thread = new Thread(task, "ask-database");
                thread.setDaemon(true);
                thread.start();
            });
        }
        return underWay;
    }
}
