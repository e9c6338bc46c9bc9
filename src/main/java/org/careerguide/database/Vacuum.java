package org.careerguide.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;

/**
 * Frees the space of dead rows, and updates the statistics of the planner, since the embedded server of a command stops before
 * its autovacuum runs.
 */
@ApplicationScoped
public class Vacuum {

    private static final Logger LOG = Logger.getLogger(Vacuum.class);

    private final AgroalDataSource database;

    Vacuum(AgroalDataSource database) {
        this.database = database;
    }

    /** Makes the space available for new rows, without locking any table. */
    public void run() {
        execute("vacuum (analyze)");
    }

    /**
     * Rewrites tables and indexes, if no other process uses the embedded database: that returns the space to the disk, and
     * locks each table for a second or less. Otherwise does the same as {@link #run}.
     */
    public void compact() {
        try {
            if (EmbeddedDatabase.isUsedAlone()) {
                execute("vacuum (full, analyze)");
            } else {
                run();
            }
        } catch (IOException e) {
            warn(e);
        }
    }

    /** Runs to the end, however long that takes. */
    private void execute(String sql) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            int timeout = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            try {
                statement.execute(sql);
            } finally {
                connection.setNetworkTimeout(Runnable::run, timeout);
            }
        } catch (SQLException e) {
            warn(e);
        }
    }

    private static void warn(Exception failure) {
        LOG.warnf("Unused space could not be freed: %s", failure.getMessage());
    }
}
