package org.careerguide.testsupport;

import java.nio.file.Path;
import java.util.Map;

import org.careerguide.database.EmbeddedDatabase;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Starts the embedded PostgreSQL for tests, in a directory below {@code target}. */
public class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        database = EmbeddedDatabase.start(Path.of("target", "test-database"), 0);
        return database.configuration();
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
