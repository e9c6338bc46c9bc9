package org.careerguide.error;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;

/**
 * The address that links in answers begin with: {@code careerguide.url} if it is set, otherwise the one that the request was
 * sent to.
 */
@Singleton
public class BaseUrl {

    private static final int LONGEST_AUTHORITY = 255;

    private final Optional<String> configured;
    private final CurrentVertxRequest current;

    BaseUrl(AddressSettings settings, CurrentVertxRequest current) {
        configured = settings.url().map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
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
            return request.scheme() + "://" + (isAuthority(authority) ? authority
                    : "localhost:" + request.localAddress().port());
        });
    }

    /** The configured address, without a slash at its end; empty if none is configured. */
    public Optional<String> configured() {
        return configured;
    }

    /** The path of the configured address, without a slash at its end; empty if it has none. */
    public String path() {
        return configured.map(url -> URI.create(url).getRawPath()).orElse("");
    }

    /** Whether a text is a host, perhaps with a port, that is safe in links. Called for each request. */
    private static boolean isAuthority(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '-' || c > ':' || c == '/') && (c < 'A' || c > 'Z') && c != '_' && c != '['
                    && c != ']') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_AUTHORITY;
    }
}
