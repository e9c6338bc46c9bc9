package org.careerguide.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import io.agroal.api.AgroalDataSource;

/** Checks whether the database answers in time, on a connection of the pool that requests use. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final AgroalDataSource database;
    private final Inquiry<Boolean> answers = new Inquiry<>(this::answers);

    DatabaseReadiness(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers.answerWithin(TIMEOUT).orElse(false)).build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }
}
