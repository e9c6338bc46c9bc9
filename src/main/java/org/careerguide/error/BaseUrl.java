package org.careerguide.error;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;

/**
 * The address that links in answers begin with: {@code careerguide.url} where it is set, or else the one that the request
 * was sent to.
 */
@Singleton
public class BaseUrl {

    private static final Pattern AUTHORITY = Pattern.compile("[A-Za-z0-9._\\[\\]:-]{1,255}");

    private final Optional<String> configured;
    private final CurrentVertxRequest current;

    BaseUrl(@ConfigProperty(name = "careerguide.url") Optional<String> configured, CurrentVertxRequest current) {
        this.configured = configured.map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
        this.current = current;
    }

    /** The address for links in the answer to the current request, without a slash at its end. */
    public String value() {
        return of(current.getCurrent().request());
    }

    /** The address for links in the answer to a request, without a slash at its end. */
    public String of(HttpServerRequest request) {
        return configured.orElseGet(() -> {
            String authority = request.authority() == null ? "" : request.authority().toString();
            return request.scheme() + "://" + (AUTHORITY.matcher(authority).matches() ? authority
                    : "localhost:" + request.localAddress().port());
        });
    }
}
