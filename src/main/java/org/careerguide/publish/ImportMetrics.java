package org.careerguide.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.careerguide.database.Inquiry;
import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/**
 * Measures when each kind was imported last, and how long that took. Imports run in processes of their own, so the figures come
 * from the database, and are the same on every server.
 */
@ApplicationScoped
class ImportMetrics {

    private static final Logger LOG = Logger.getLogger(ImportMetrics.class);

    /** Nanoseconds for which an answer counts: one scrape asks the database once, even if it does not answer. */
    private static final long FRESH_NANOS = 1_000_000_000L;

    /** How long a scrape waits for the database. */
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    private final MeterRegistry registry;
    private final AgroalDataSource database;
    private final Inquiry<Map<String, Last>> inquiry = new Inquiry<>(this::ask);
    private Map<String, Last> last = Map.of();
    private long askedAt = System.nanoTime() - FRESH_NANOS;

    ImportMetrics(MeterRegistry registry, AgroalDataSource database) {
        this.registry = registry;
        this.database = database;
    }

    /** The last import of a kind: when it was done, in seconds since 1970, and how many seconds it took. */
    private record Last(double finishedAt, double seconds) {
    }

    void register(@Observes StartupEvent event) {
        for (ImportKind kind : ImportKind.values()) {
            gauge("careerguide.import.last.timestamp", "When the last import of the kind was done, in seconds since 1970.",
                    kind, Last::finishedAt);
            gauge("careerguide.import.last.duration", "How long the last import of the kind took.", kind, Last::seconds);
        }
    }

    private void gauge(String name, String description, ImportKind kind, ToDoubleFunction<Last> figure) {
        Gauge.builder(name, () -> Optional.ofNullable(last().get(kind.code())).map(figure::applyAsDouble).orElse(Double.NaN))
                .baseUnit("seconds").description(description).tag("kind", kind.code()).register(registry);
    }

    /** The last imports by kind; empty if the database does not answer. */
    private synchronized Map<String, Last> last() {
        if (System.nanoTime() - askedAt >= FRESH_NANOS) {
            last = inquiry.answerWithin(TIMEOUT).orElse(Map.of());
            askedAt = System.nanoTime();
        }
        return last;
    }

    private Map<String, Last> ask() {
        Map<String, Last> read = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection
                        .prepareStatement("select kind, extract(epoch from finished_at), seconds from last_import");
                ResultSet result = query.executeQuery()) {
            while (result.next()) {
                read.put(result.getString(1), new Last(result.getDouble(2), result.getDouble(3)));
            }
        } catch (SQLException e) {
            LOG.debugf(e, "The last imports cannot be read");
        }
        return read;
    }
}
