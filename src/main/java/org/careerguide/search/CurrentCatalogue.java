package org.careerguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;

import org.careerguide.content.DocumentKey;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.publish.Preview;
import org.careerguide.publish.RevisionLog;
import org.careerguide.web.CacheTags;
import org.careerguide.web.ContentClock;
import org.careerguide.web.ContentReplica;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The catalogue that this process answers searches from. It is ready once there is one; commands have none. */
@Default
@Readiness
@ApplicationScoped
class CurrentCatalogue implements ContentReplica, HealthCheck {

    private static final Logger LOG = Logger.getLogger(CurrentCatalogue.class);

    /** Seconds for which the first searches of a process wait for the index. */
    private static final int PATIENCE = 10;
    /** Seconds that reading all of the content may take, however busy the machine is. */
    private static final int LONGEST_READ = 3600;

    private final RevisionLog log;
    private final ContentClock clock;
    private final SearchSettings settings;
    private final Preview preview;
    private final boolean serving;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var indexing = new Thread(task, "search-index");
        indexing.setDaemon(true);
        return indexing;
    });
    private final CountDownLatch opened = new CountDownLatch(1);
    private SearchIndex index;
    private volatile Finder current;

    CurrentCatalogue(RevisionLog log, ContentClock clock, SearchSettings settings, Preview preview,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.log = log;
        this.clock = clock;
        this.settings = settings;
        this.preview = preview;
        this.serving = serving;
    }

    @Override
    public void follow(ContentClock.State state) {
        if (serving && isBehind(state)) {
            try {
                // In a thread of its own: that of the caller may still belong to the transaction that has published.
                CompletableFuture<Void> advanced = CompletableFuture.runAsync(this::advance, thread);
                advanced.thenRunAsync(this::commit, thread);
                advanced.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : e;
            }
        }
    }

    private boolean isBehind(ContentClock.State state) {
        return current == null || current.version().version() < state.version();
    }

    private void advance() {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_READ).run(() -> {
                ContentClock.State state = clock.now();
                if (isBehind(state)) {
                    replace(state);
                }
            });
        } catch (RuntimeException e) {
            abandon();
            throw e;
        }
    }

    private void replace(ContentClock.State state) {
        try {
            if (index == null) {
                index = new SearchIndex(settings.directory());
            }
            Finder before = current;
            current = new Finder(index.follow(log, state));
            opened.countDown();
            if (before == null) {
                CompletableFuture.runAsync(this::warm);
            } else {
                before.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without it the first readers wait for code to be compiled, and for pages of the index to be read from disk. */
    private void warm() {
        try {
            reading(finder -> {
                finder.warm();
                return null;
            });
        } catch (RuntimeException e) {
            LOG.debug("The search index could not be warmed", e);
        }
    }

    private void commit() {
        try {
            if (index != null) {
                index.commit();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The search index cannot be written: %s", e.getMessage());
            abandon();
        }
    }

    /** An index that could not be written is opened again the next time. */
    private void abandon() {
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException | RuntimeException e) {
            // Nothing is lost: what was not committed is indexed again.
            LOG.debug("The search index could not be closed", e);
        }
        index = null;
    }

    /** What is read from the index. */
    interface Reading<T> {

        T of(Finder finder) throws IOException;
    }

    /** Reads the index as it is now, with the draft that the current transaction shows; it stays until the reader is done. */
    <T> T read(Reading<T> reading) {
        CacheTags.current().addVersion();
        await();
        Optional<Set<DocumentKey>> drafted = preview.changed();
        return reading(finder -> drafted.isEmpty() ? reading.of(finder) : DraftIndex.read(finder, log, drafted.get(), reading));
    }

    private <T> T reading(Reading<T> reading) {
        Finder finder = current;
        while (!finder.acquire()) {
            finder = current;
        }
        try {
            return reading.of(finder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            finder.release();
        }
    }

    private void await() {
        try {
            if (!opened.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new ProblemException(ProblemType.UNAVAILABLE, "The search index is being made. Ask again in a minute.",
                        List.of());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search index").status(!serving || current != null).build();
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
        abandon();
    }
}
