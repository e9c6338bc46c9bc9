package org.careerguide.edit.key;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Authenticates keys. */
@ApplicationScoped
class KeyIdentityProvider implements IdentityProvider<KeyRequest> {

    /** Attribute of failures: why a key is not valid, in one word. */
    static final String REASON = "reason";

    private final Keys keys;

    KeyIdentityProvider(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request));
    }

    private SecurityIdentity identity(KeyRequest request) {
        Optional<ApiKey> key = keys.use(request.key());
        Optional<String> refusal = key.isEmpty() ? Optional.of("unknown") : key.get().refusal(Instant.now());
        if (refusal.isPresent()) {
            throw new AuthenticationFailedException("The key in the Authorization header is " + refusal.get() + ".",
                    Map.of(REASON, refusal.get()));
        }
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(key.get().name)).addRole(key.get().role)
                .addAttribute(Actor.KEY, key.get().prefix).build();
    }
}
