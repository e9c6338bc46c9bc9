package org.careerguide.edit.key;

import jakarta.enterprise.context.RequestScoped;

import org.careerguide.publish.Authorship;
import org.careerguide.publish.Way;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** The authenticated sender of the current request. */
@RequestScoped
public class Actor {

    /** Attribute of identities with a key: the key's prefix. */
    public static final String KEY = "key";

    /** Header by which the page for editors identifies itself. */
    public static final String CLIENT = "Career-Guide-Client";

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    Actor(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** Name of the key, or of the person as the token states it. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** Whether the request may do what this role may. */
    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The way by which the request publishes. */
    public Way way() {
        return "editor".equals(request.getCurrent().request().getHeader(CLIENT)) ? Way.EDITOR : Way.API;
    }

    /** Authorship of what the request publishes; the note may be null. */
    public Authorship authorship(String note) {
        return new Authorship(name(), way(), note);
    }
}
