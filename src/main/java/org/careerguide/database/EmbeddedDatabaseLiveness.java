package org.careerguide.database;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down where the embedded PostgreSQL was killed and this process cannot start it again: a new process may. */
@Liveness
@ApplicationScoped
class EmbeddedDatabaseLiveness implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("embedded database").status(!EmbeddedDatabase.isLost()).build();
    }
}
