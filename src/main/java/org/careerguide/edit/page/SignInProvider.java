package org.careerguide.edit.page;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigValidationException;

/**
 * The OpenID Connect provider where people sign in to the page for editors, if one is configured. It is created at start, so
 * that wrong settings end the start.
 */
@Startup(1)
@Singleton
class SignInProvider {

    private final Optional<Client> client;

    SignInProvider(EditorSettings settings, @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> server) {
        if (settings.clientId().isPresent() && server.isEmpty()) {
            throw new ConfigValidationException(new ConfigValidationException.Problem[] { new ConfigValidationException.Problem(
                    "careerguide.editor.client-id needs quarkus.oidc.auth-server-url, the provider that has this client") });
        }
        client = settings.clientId().map(id -> new Client(server.orElseThrow(), id, settings.scope()));
    }

    /** The client for the page; null if people sign in with keys only. */
    Client client() {
        return client.orElse(null);
    }

    /** The origin of the provider, from which the page requests tokens. */
    Optional<String> origin() {
        return client.map(one -> one.server.getScheme() + "://" + one.server.getRawAuthority());
    }

    /** The page as a client of the provider. */
    record Client(URI server, String id, String scope) {
    }
}
