package org.careerguide.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.enterprise.context.ApplicationScoped;

import org.flywaydb.core.api.configuration.FluentConfiguration;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration.TransactionIsolation;
import io.agroal.api.configuration.AgroalDataSourceConfiguration.DataSourceImplementation;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.flyway.FlywayConfigurationCustomizer;

/**
 * Migrates the schema on connections of its own. Replicas that start together wait for each other's migrations, so each uses
 * read committed and no timeout. Checks first that the database can hold the content.
 */
@ApplicationScoped
class SchemaMigration implements FlywayConfigurationCustomizer {

    /** The oldest release that supports the migrations. */
    private static final int OLDEST_SERVER = 14;

    private static final int MOST_CONNECTIONS = 4;
    private static final int WITHOUT_END = -1;

    private final AgroalDataSource pool;

    SchemaMigration(AgroalDataSource pool) {
        this.pool = pool;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        var connections = new AgroalConnectionFactoryConfigurationSupplier(
                pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration())
                .jdbcTransactionIsolation(TransactionIsolation.READ_COMMITTED)
                .jdbcProperty("socketTimeout", "0");
        try {
            AgroalDataSource database = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .dataSourceImplementation(DataSourceImplementation.AGROAL_POOLLESS)
                    .connectionPoolConfiguration(
                            own -> own.maxSize(MOST_CONNECTIONS).connectionFactoryConfiguration(connections)));
            check(database);
            // A server may be started on the schema of a later version, which Flyway refuses by the default of Quarkus.
            configuration.dataSource(database).lockRetryCount(WITHOUT_END).ignoreMigrationPatterns("*:future");
        } catch (SQLException e) {
            throw new DatabaseException(DatabaseFailure.explain(e)
                    .orElseGet(() -> "The database cannot be used: " + e.getMessage() + "."), e);
        }
    }

    private static void check(AgroalDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet settings = statement.executeQuery(
                        "select current_setting('server_version_num')::int / 10000, current_setting('server_encoding')")) {
            settings.next();
            if (settings.getInt(1) < OLDEST_SERVER) {
                throw new DatabaseException("The database is PostgreSQL " + settings.getInt(1) + "; PostgreSQL " + OLDEST_SERVER
                        + " or later is needed.");
            }
            if (!"UTF8".equals(settings.getString(2))) {
                throw new DatabaseException("The database has the encoding " + settings.getString(2)
                        + "; create one with the encoding UTF8 (create database … encoding 'UTF8' template template0).");
            }
        }
    }
}
