package org.careerguide.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.error.BaseUrl;
import org.careerguide.error.ProblemType;
import org.careerguide.error.Problems;
import org.careerguide.web.connection.DecoderFailures;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Rejects malformed URLs, and redirects to the one URL of each answer. */
@ApplicationScoped
class UrlForm {

    private static final String USER_INTERFACE = "/q/swagger-ui";
    private static final String REDIRECT_CACHE_CONTROL = "public, max-age=3600";

    private final Problems problems;
    private final BaseUrl baseUrl;
    private final Operations operations;
    private final int maxUrlLength;

    UrlForm(Problems problems, BaseUrl baseUrl, Operations operations, HttpSettings settings) {
        this.problems = problems;
        this.baseUrl = baseUrl;
        this.operations = operations;
        maxUrlLength = settings.maxUrlLength();
    }

    /**
     * Removes the path of the configured address from requests, if a proxy has left it there. It stays if the server has that
     * path itself, as with an address that ends in /api.
     */
    void takePrefix(RoutingContext context) {
        String prefix = baseUrl.path();
        String path = context.request().path();
        if (prefix.isEmpty() || path == null || !(path.equals(prefix) || path.startsWith(prefix + "/"))
                || !operations.methods(PathForm.of(path)).isEmpty()) {
            context.next();
            return;
        }
        String query = context.request().query();
        String rest = path.substring(prefix.length()) + (query == null ? "" : "?" + query);
        if (path.equals(prefix)) {
            // The front door loads its parts relative to an address with a slash at the end.
            context.response().setStatusCode(308).putHeader(HttpHeaders.LOCATION, prefix + "/" + Requested.encoded(rest)).end();
        } else {
            context.reroute(context.request().method(), rest);
        }
    }

    /** Refuses a URL that cannot be read. */
    void check(RoutingContext context) {
        String url = context.request().uri();
        String undecoded = url.equals(DecoderFailures.PATH) ? context.request().getHeader(DecoderFailures.STATUS) : null;
        if (undecoded != null) {
            ProblemType type = undecoded(undecoded);
            problems.answer(context, type, type.meaning());
            return;
        }
        if (url.length() > maxUrlLength) {
            problems.answer(context, ProblemType.URL_TOO_LONG, "The URL is " + url.length()
                    + " characters long; the server takes " + maxUrlLength + ".");
            return;
        }
        Optional<String> mistake = malformation(url);
        if (mistake.isPresent()) {
            problems.answer(context, ProblemType.MALFORMED_URL, mistake.get());
            return;
        }
        context.next();
    }

    private static ProblemType undecoded(String status) {
        return switch (status) {
            case "414" -> ProblemType.URL_TOO_LONG;
            case "431" -> ProblemType.HEADERS_TOO_LARGE;
            default -> ProblemType.BAD_REQUEST;
        };
    }

    /** What is wrong with the percent-encoding of a URL, if anything is. */
    static Optional<String> malformation(String url) {
        if (url.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '%')) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(url.length() * 3);
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == '%') {
                int high = i + 2 < url.length() ? Character.digit(url.charAt(i + 1), 16) : -1;
                int low = i + 2 < url.length() ? Character.digit(url.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.of("The percent sign at character " + (i + 1)
                            + " of the URL is not followed by two hexadecimal digits.");
                }
                bytes.put((byte) (high * 16 + low));
                i += 2;
            } else {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        bytes.flip();
        for (int i = 0; i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                return Optional.of("The URL holds a NUL character, which no text has.");
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of("The bytes of the URL are not UTF-8 text.");
        }
    }

    /** Redirects to the one form of a path, so that each answer has one address. */
    void redirectToOneForm(RoutingContext context) {
        String path = context.request().path();
        if (path.indexOf(';') >= 0) {
            problems.answer(context, ProblemType.NOT_FOUND,
                    "This server has nothing at this path: none of its paths has parameters, which a semicolon begins.");
            return;
        }
        String form = form(path);
        if (form.equals(path)) {
            context.next();
            return;
        }
        String query = context.request().query();
        context.response().setStatusCode(308)
                .putHeader(HttpHeaders.LOCATION, baseUrl.path() + Requested.encoded(query == null ? form : form + "?" + query))
                .putHeader(HttpHeaders.CACHE_CONTROL, REDIRECT_CACHE_CONTROL).end();
    }

    /** The path that is answered. The page of Swagger UI loads its parts relative to a path with a slash at the end. */
    private static String form(String path) {
        if (path.equals(USER_INTERFACE)) {
            return path + "/";
        }
        return path.startsWith(USER_INTERFACE + "/") || Operations.isForeign(path) ? path : PathForm.of(path);
    }
}
