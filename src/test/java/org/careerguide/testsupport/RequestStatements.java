package org.careerguide.testsupport;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Counts the statements that HTTP requests take, without those of jobs that run beside them. */
@PersistenceUnitExtension
@ApplicationScoped
public class RequestStatements implements StatementInspector {

    /** Requests whose answers are read from the database ask for the version first. */
    private static final String VERSION = "select version, published_at from content";

    private final AtomicLong count = new AtomicLong();
    private final AtomicLong versions = new AtomicLong();

    /** The number of statements, without those that ask for the version. */
    public long count() {
        return count.get();
    }

    /** The number of statements that ask for the version. */
    public long versions() {
        return versions.get();
    }

    @Override
    public String inspect(String sql) {
        if (isInRequest()) {
            (sql.equals(VERSION) ? versions : count).incrementAndGet();
        }
        return sql;
    }

    private static boolean isInRequest() {
        return Arc.container().requestContext().isActive()
                && Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() != null;
    }
}
