package org.careerguide.database;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Reports down if the embedded PostgreSQL was killed and cannot be restarted: a new process may succeed. */
@Liveness
@ApplicationScoped
class EmbeddedDatabaseLiveness implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("embedded database").status(!EmbeddedDatabase.isLost()).build();
    }
}
