package org.careerguide.edit.audit;

import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.core.Vertx;

/** Adds refused requests and failed writes to the audit before they are answered. */
class AuditFilter {

    private static final Set<Integer> REFUSALS = Set.of(401, 403, 429);

    private final AuditLog audit;
    private final RequestEntries entries;
    private final Vertx vertx;

    AuditFilter(AuditLog audit, RequestEntries entries, Vertx vertx) {
        this.audit = audit;
        this.entries = entries;
        this.vertx = vertx;
    }

    @ServerResponseFilter
    void note(ContainerRequestContext request, ContainerResponseContext response) {
        boolean refused = REFUSALS.contains(response.getStatus());
        if (RequestEntries.reads(request.getMethod()) && !refused || entries.isNoted()) {
            return;
        }
        AuditEntry entry = entries.of(response.getStatus());
        if (BlockingOperationControl.isBlockingAllowed()) {
            audit.add(entry);
        } else {
            vertx.executeBlocking(() -> {
                audit.add(entry);
                return null;
            }, false);
        }
    }
}
