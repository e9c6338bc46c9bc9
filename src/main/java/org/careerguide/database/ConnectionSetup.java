package org.careerguide.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

import io.agroal.api.AgroalPoolInterceptor;

/**
 * Sets up each connection of the pool. Behind a pooler such as PgBouncer, the next transaction may run on another connection of
 * the server: then nothing is set for a whole session, and no statement is prepared for later.
 */
@ApplicationScoped
class ConnectionSetup implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(ConnectionSetup.class);

    /** Statements are prepared at their first use: the larger ones take longer to plan than to run. */
    private static final int FIRST_USE = 1;

    private volatile boolean pooler;

    @Override
    public void onConnectionCreate(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            PGConnection server = connection.unwrap(PGConnection.class);
            if (server.getBackendPID() == backend(statement)) {
                // Reads are short and along indexes, which lie in memory or on flash.
                statement.execute("set random_page_cost = 1.1; set jit = off");
                server.setPrepareThreshold(FIRST_USE);
            } else if (!pooler) {
                // A pooler does not tell the process of the server.
                LOG.info("There is a pooler before the database: statements are not prepared for later");
                pooler = true;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int backend(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Sets the isolation level, so that a transaction sees one version of the content even behind a pooler. */
    @Override
    public void onConnectionAcquire(Connection connection) {
        if (pooler) {
            try {
                if (!connection.getAutoCommit()) {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("set transaction isolation level repeatable read");
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
