package org.careerguide.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;

import io.agroal.api.AgroalDataSource;

/** The schema of an earlier version beside that of the application, with the name {@code earlier}, to try migrations on rows. */
public final class EarlierSchema implements AutoCloseable {

    private final AgroalDataSource database;

    /** Makes the schema as it was after a migration. */
    public EarlierSchema(AgroalDataSource database, String version) throws SQLException {
        this.database = database;
        close();
        migrate(version);
    }

    /** Applies the migrations up to this one. */
    public void migrate(String version) {
        Flyway.configure().dataSource(database).schemas("earlier").locations("db/migration").target(version).load().migrate();
    }

    public void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The rows of a query, each with the texts of its columns. */
    public List<List<String>> rows(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** Drops the schema. */
    @Override
    public void close() throws SQLException {
        execute("drop schema if exists earlier cascade");
    }
}
