package org.careerguide.edit.audit;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.error.Problems;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Makes the audit entries of requests. */
@ApplicationScoped
class RequestEntries {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern KEY = Pattern.compile("(?i)Bearer\\s+(cg_[a-z0-9]{1,20})_.*");
    private static final String NOTED = RequestEntries.class.getName();

    private final CurrentIdentityAssociation identity;
    private final CurrentVertxRequest current;

    RequestEntries(CurrentIdentityAssociation identity, CurrentVertxRequest current) {
        this.identity = identity;
        this.current = current;
    }

    /** Whether a method only reads. */
    static boolean reads(String method) {
        return READS.contains(method);
    }

    /** Remembers that the current request has its entry in the audit. */
    void setNoted() {
        current.getCurrent().put(NOTED, true);
    }

    /** Whether the audit has an entry of the current request. */
    boolean isNoted() {
        return current.getCurrent().get(NOTED) != null;
    }

    /** The entry of the current request. */
    AuditEntry of(int status) {
        RoutingContext context = current.getCurrent();
        var entry = new AuditEntry();
        entry.method = context.request().method().name();
        // The query of a read may hold the token of a preview.
        entry.path = reads(entry.method) ? context.request().path() : context.request().uri();
        entry.status = status;
        entry.address = context.request().remoteAddress() == null ? null : context.request().remoteAddress().hostAddress();
        entry.requestId = context.get(Problems.REQUEST_ID);
        entry.keyPrefix = key(context.request().getHeader(HttpHeaders.AUTHORIZATION)).orElse(null);
        try {
            SecurityIdentity known = identity.getIdentity();
            entry.actor = known.isAnonymous() ? null : known.getPrincipal().getName();
        } catch (RuntimeException nobodyKnown) {
            // The key or token is not valid, as the status says.
        }
        return entry;
    }

    /** The prefix of the key in an Authorization header, which may be null. */
    private static Optional<String> key(String authorization) {
        Matcher key = KEY.matcher(authorization == null ? "" : authorization);
        return key.matches() ? Optional.of(key.group(1)) : Optional.empty();
    }
}
