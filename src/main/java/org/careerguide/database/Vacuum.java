package org.careerguide.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
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
        execute("analyze");
    }

    /**
     * Rewrites tables and indexes, if no other process uses the embedded database: that returns the space to the disk, and
     * locks each table for a second or less. Otherwise does the same as {@link #run}.
     */
    public void compact() {
        try {
            if (EmbeddedDatabase.isUsedAlone()) {
                execute("full, analyze");
            } else {
                run();
            }
        } catch (IOException e) {
            warn(e);
        }
    }

    /** Goes through the tables of this application only. It runs to the end, however long that takes. */
    private void execute(String options) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            int timeout = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            try (ResultSet tables = statement.executeQuery("""
                    select coalesce(string_agg(quote_ident(tablename), ', '), '') from pg_tables
                    where schemaname = current_schema()""")) {
                tables.next();
                statement.execute("vacuum (" + options + ") " + tables.getString(1));
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
