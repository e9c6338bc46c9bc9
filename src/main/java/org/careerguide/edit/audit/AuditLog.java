package org.careerguide.edit.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.IntSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.careerguide.edit.key.ApiKey;
import org.careerguide.publish.PublicationEvent;
import org.careerguide.web.list.Keyset;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.SortKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

/** Adds entries to the audit, and deletes those that have expired. */
@ApplicationScoped
public class AuditLog {

    private static final Logger LOG = Logger.getLogger(AuditLog.class);
    private static final String COMMAND = "COMMAND";
    private static final long CLEARING = Duration.ofHours(1).toMillis();
    private static final int LONGEST_PATH = 2000;

    private final Session database;
    private final AuditSettings settings;
    private final Vertx vertx;
    private final boolean serving;

    /** The command that is running; null if none is. */
    private String running;
    private boolean noted;

    AuditLog(Session database, AuditSettings settings, Vertx vertx,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.database = database;
        this.settings = settings;
        this.vertx = vertx;
        this.serving = serving;
    }

    void start(@Observes StartupEvent started) {
        if (serving) {
            vertx.setPeriodic(CLEARING, timer -> vertx.executeBlocking(() -> {
                clear();
                return null;
            }, false));
        }
    }

    /**
     * Runs a command of a user of the operating system, and adds it to the audit: in the transaction of its change, otherwise
     * afterwards.
     *
     * @param run runs it, and returns its exit code
     * @return the exit code
     */
    public int command(String command, IntSupplier run) {
        running = command;
        noted = false;
        int exitCode = run.getAsInt();
        running = null;
        if (!noted || exitCode != 0) {
            add(entry(command, exitCode));
        }
        return exitCode;
    }

    void published(@Observes PublicationEvent publication) {
        noteRunning();
    }

    void changed(@Observes ApiKey key) {
        noteRunning();
    }

    private void noteRunning() {
        if (running != null && !noted) {
            addHere(entry(running, 0));
            noted = true;
        }
    }

    private static AuditEntry entry(String command, int exitCode) {
        var entry = new AuditEntry();
        entry.actor = System.getProperty("user.name");
        entry.method = COMMAND;
        entry.path = command;
        entry.status = exitCode;
        return entry;
    }

    /** Adds an entry in the current transaction. */
    void addHere(AuditEntry entry) {
        entry.at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        entry.path = entry.path.length() > LONGEST_PATH ? entry.path.substring(0, LONGEST_PATH) : entry.path;
        entry.persist();
    }

    /** Adds an entry in a transaction of its own. If that fails, the entry is logged. */
    void add(AuditEntry entry) {
        try {
            QuarkusTransaction.requiringNew().run(() -> addHere(entry));
        } catch (RuntimeException e) {
            LOG.errorf("Not in the audit: %s %s by %s from %s, %d: %s", entry.method, entry.path, entry.actor, entry.address,
                    entry.status, e.getMessage());
        }
    }

    /** A page of the entries. */
    AuditPage list(AuditEntry.Filter filter, ListParameters page) {
        Keyset<AuditView> keyset = page.keyset(SortKeys.byPosition(one -> -Integer.parseInt(one.id())));
        Object after = keyset.conditions().get(0).parameters().get("k0");
        return AuditPage.of(keyset.slice(
                AuditEntry.listBefore(after == null ? Long.MAX_VALUE : -(Integer) after, filter, keyset.fetch()).stream()
                        .map(AuditView::of).toList(),
                one -> one, () -> AuditEntry.count(filter)));
    }

    /** Deletes the entries that have expired. */
    void clear() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("select set_config('careerguide.audit_keep', :keep, true), 1", Object[].class)
                    .setParameter("keep", settings.keep().toString()).getSingleResult();
            database.createNativeMutationQuery("delete from audit_entry where at < :time")
                    .setParameter("time", Instant.now().minus(settings.keep()).minusSeconds(1)).executeUpdate();
        });
    }
}
