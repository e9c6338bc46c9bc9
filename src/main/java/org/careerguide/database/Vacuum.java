package org.careerguide.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;

/**
 * Gives back the space of rows that no transaction sees any more, and updates the statistics of the planner. The embedded server of
 * a command stops before its autovacuum runs.
 */
@ApplicationScoped
public class Vacuum {

    private static final Logger LOG = Logger.getLogger(Vacuum.class);

    private final AgroalDataSource database;

    Vacuum(AgroalDataSource database) {
        this.database = database;
    }

    /** Runs to the end, however long that takes. */
    public void run() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            int patience = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            try {
                statement.execute("vacuum (analyze)");
            } finally {
                connection.setNetworkTimeout(Runnable::run, patience);
            }
        } catch (SQLException e) {
            LOG.warnf("Space that is not used any more is not given back yet: %s", e.getMessage());
        }
    }
}
