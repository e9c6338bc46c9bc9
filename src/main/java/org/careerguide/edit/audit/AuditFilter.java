package org.careerguide.edit.audit;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.careerguide.error.Problems;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Notes every request that writes, and every one that was refused, before it is answered. */
class AuditFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 429);
    private static final Pattern KEY = Pattern.compile("(?i)Bearer\\s+(cg_[a-z0-9]{1,20})_.*");

    private final AuditLog audit;
    private final CurrentIdentityAssociation identity;
    private final CurrentVertxRequest current;
    private final Vertx vertx;

    AuditFilter(AuditLog audit, CurrentIdentityAssociation identity, CurrentVertxRequest current, Vertx vertx) {
        this.audit = audit;
        this.identity = identity;
        this.current = current;
        this.vertx = vertx;
    }

    @ServerResponseFilter
    void note(ContainerRequestContext request, ContainerResponseContext response) {
        boolean refused = REFUSALS.contains(response.getStatus());
        if (READS.contains(request.getMethod()) && !refused) {
            return;
        }
        AuditEntry entry = entry(request, response);
        if (BlockingOperationControl.isBlockingAllowed()) {
            audit.add(entry);
        } else {
            vertx.executeBlocking(() -> {
                audit.add(entry);
                return null;
            }, false);
        }
    }

    private AuditEntry entry(ContainerRequestContext request, ContainerResponseContext response) {
        RoutingContext context = current.getCurrent();
        var entry = new AuditEntry();
        entry.method = request.getMethod();
        // The query of a read may hold the token of a preview.
        entry.path = READS.contains(entry.method) ? context.request().path() : context.request().uri();
        entry.status = response.getStatus();
        entry.address = context.request().remoteAddress() == null ? null : context.request().remoteAddress().hostAddress();
        entry.requestId = context.get(Problems.REQUEST_ID);
        entry.keyPrefix = key(context.request().getHeader(HttpHeaders.AUTHORIZATION)).orElse(null);
        try {
            SecurityIdentity known = identity.getIdentity();
            entry.actor = known.isAnonymous() ? null : known.getPrincipal().getName();
        } catch (RuntimeException nobodyKnown) {
            // The key or token is not a good one, which the status says.
        }
        return entry;
    }

    /** The prefix of the key in an Authorization header, which may be null. */
    private static Optional<String> key(String authorization) {
        Matcher key = KEY.matcher(authorization == null ? "" : authorization);
        return key.matches() ? Optional.of(key.group(1)) : Optional.empty();
    }
}
