package org.careerguide.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/**
 * Says when something was imported last, and how long that took. Imports run in processes of their own, so the figures are what
 * the database knows: every server on it says the same.
 */
@ApplicationScoped
class ImportMetrics {

    private static final Logger LOG = Logger.getLogger(ImportMetrics.class);

    private final MeterRegistry registry;
    private final AgroalDataSource database;

    ImportMetrics(MeterRegistry registry, AgroalDataSource database) {
        this.registry = registry;
        this.database = database;
    }

    void register(@Observes StartupEvent event) {
        for (ImportKind kind : ImportKind.values()) {
            gauge("careerguide.import.last.timestamp", "When the last import of the kind was done, in seconds since 1970.",
                    kind,
                    "extract(epoch from finished_at)");
            gauge("careerguide.import.last.duration", "How long the last import of the kind took.", kind, "seconds");
        }
    }

    private void gauge(String name, String description, ImportKind kind, String figure) {
        Gauge.builder(name, () -> last(kind, figure)).baseUnit("seconds").description(description).tag("kind", kind.code())
                .register(registry);
    }

    /** A figure of the last import; not a number where there was none, or where the database does not answer. */
    private double last(ImportKind kind, String figure) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection
                        .prepareStatement("select " + figure + " from last_import where kind = ?")) {
            query.setString(1, kind.code());
            try (ResultSet result = query.executeQuery()) {
                return result.next() ? result.getDouble(1) : Double.NaN;
            }
        } catch (SQLException e) {
            LOG.debugf(e, "The last import of %s cannot be asked for", kind.code());
            return Double.NaN;
        }
    }
}
