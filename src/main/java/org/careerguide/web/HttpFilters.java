package org.careerguide.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.careerguide.error.BaseUrl;
import org.careerguide.error.ProblemType;
import org.careerguide.error.Problems;
import org.careerguide.web.connection.DecoderFailures;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * What holds for everything that the server answers, ahead of and behind the REST layer: identities of requests, URLs that can
 * be read, cross-origin reads, security headers, and a problem for what nothing else answers.
 */
@ApplicationScoped
public class HttpFilters {

    public static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern IDENTITY = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String IDENTITY_CODING = "identity";
    private static final String USER_INTERFACE = "/q/swagger-ui";
    private static final String REDIRECT_CACHE_CONTROL = "public, max-age=3600";

    /** Headers of every answer that keep browsers from guessing its type. */
    static final Map<String, String> PROTECTION = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy",
            "strict-origin-when-cross-origin");

    private final Problems problems;
    private final BaseUrl baseUrl;
    private final Operations operations;
    private final CrossOrigin origins;
    private final Set<String> compressed;
    private final int maxUrlLength;
    private final String frameAncestors;

    HttpFilters(Problems problems, BaseUrl baseUrl, Operations operations, CrossOrigin origins,
            @ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressed,
            HttpSettings settings, FrameSettings frames) {
        this.problems = problems;
        this.baseUrl = baseUrl;
        this.operations = operations;
        this.origins = origins;
        this.compressed = compressed;
        maxUrlLength = settings.maxUrlLength();
        frameAncestors = frames.frameAncestors();
    }

    void register(@Observes Filters filters) {
        if (!baseUrl.path().isEmpty()) {
            filters.register(this::takePrefix, 330);
        }
        filters.register(this::refuseTwoHosts, 320);
        filters.register(this::identify, 300);
        filters.register(this::shareAcrossOrigins, 290);
        filters.register(this::checkUrl, 280);
        filters.register(this::checkMethod, 270);
        filters.register(this::redirectToOneForm, 260);
    }

    void registerFallback(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::refuseUnreadable);
        router.route().order(Integer.MAX_VALUE).handler(context -> problems.answer(context, ProblemType.NOT_FOUND,
                "This server has nothing at this path."));
        for (int status : new int[] { 400, 404, 405, 406, 415 }) {
            router.errorHandler(status, context -> problems.answer(context, type(status), type(status).meaning()));
        }
    }

    /** Refuses a request that the server failed at before it looked for a path, such as one without a Host that is one. */
    private void refuseUnreadable(RoutingContext context) {
        if (context.statusCode() != 400) {
            context.next();
            return;
        }
        if (context.get(Problems.REQUEST_ID) == null) {
            setIdentity(context);
        }
        problems.answer(context, ProblemType.BAD_REQUEST, context.request().authority() == null
                ? "The Host header is missing, or is not the name of a host."
                : ProblemType.BAD_REQUEST.meaning());
    }

    /** Refuses a request with several Host headers, whose parts could each take another for the right one (RFC 9112). */
    private void refuseTwoHosts(RoutingContext context) {
        if (context.request().headers().getAll(HttpHeaders.HOST).size() > 1) {
            setIdentity(context);
            problems.answer(context, ProblemType.BAD_REQUEST, "The request has several Host headers; exactly one is allowed.");
            return;
        }
        context.next();
    }

    private static ProblemType type(int status) {
        return switch (status) {
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            default -> ProblemType.BAD_REQUEST;
        };
    }

    private void identify(RoutingContext context) {
        setIdentity(context);
        context.next();
    }

    /** The identity of a request: what the client calls it, which may be null, or else one that no other is likely to have. */
    public static String identity(String given) {
        if (given != null && IDENTITY.matcher(given).matches()) {
            return given;
        }
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** Gives the answer to a request an identity and the headers that every answer has. */
    void setIdentity(RoutingContext context) {
        String id = identity(context.request().getHeader(REQUEST_ID));
        context.put(Problems.REQUEST_ID, id);
        MDC.put(Problems.REQUEST_ID, id);
        context.addEndHandler(ended -> MDC.remove(Problems.REQUEST_ID));
        context.response().putHeader(REQUEST_ID, id);
        context.addHeadersEndHandler(ended -> finishHeaders(context));
    }

    private void finishHeaders(RoutingContext context) {
        MultiMap headers = context.response().headers();
        if (context.response().getStatusCode() >= 400) {
            headers.set("Cache-Control", "no-store");
        }
        String path = context.request().path() == null ? "" : context.request().path();
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", policy(path, headers.get("Content-Type")));
        }
        if (Requested.namesDraft(context.request().uri())) {
            // Only the page for editors may show previews in frames.
            headers.set("Content-Security-Policy",
                    headers.get("Content-Security-Policy").replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
        }
        PROTECTION.forEach(headers::set);
        compress(context.request(), headers);
        origins.vary(context.request(), headers);
    }

    /** Lets the server compress what it would send as it is, wherever that is worth it; such an answer varies. */
    private void compress(HttpServerRequest request, MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        boolean compressible = type != null && compressed.contains(mediaType(type));
        if (compressible && !contains(headers.get(HttpHeaders.VARY), "Accept-Encoding")) {
            headers.set(HttpHeaders.VARY, "Accept, Accept-Encoding");
        }
        if ((compressible || type == null || request.method() == HttpMethod.HEAD)
                && IDENTITY_CODING.equals(headers.get(HttpHeaders.CONTENT_ENCODING))) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    private static String mediaType(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean contains(String vary, String name) {
        return vary != null && vary.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** The headers that an answer of a type has at a path, if it does not say otherwise itself. */
    public Map<String, String> common(String path, String type) {
        var common = new HashMap<>(CrossOrigin.SHARING);
        common.putAll(PROTECTION);
        common.put("Content-Security-Policy", policy(path, type));
        return common;
    }

    /** What may load an answer at a path, and what it may load, where it does not say so itself. */
    String policy(String path, String type) {
        if (operations.isFramed(path)) {
            // Frames also show problems.
            return "default-src 'none'; frame-ancestors " + frameAncestors;
        }
        if (type != null && (type.startsWith("application/json") || type.startsWith("application/problem+json"))) {
            return "default-src 'none'; frame-ancestors 'none'";
        }
        return type != null && path.startsWith("/problems")
                ? "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
                : "frame-ancestors 'none'";
    }

    /**
     * Takes the path of the configured address off requests that a proxy has left it on. It stays where the server has the path
     * itself, as with an address that ends in /api.
     */
    private void takePrefix(RoutingContext context) {
        String prefix = baseUrl.path();
        String path = context.request().path();
        if (path == null || !(path.equals(prefix) || path.startsWith(prefix + "/"))
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

    private void checkUrl(RoutingContext context) {
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

    private void shareAcrossOrigins(RoutingContext context) {
        origins.share(context.request(), context.response().headers());
        context.next();
    }

    /** Answers OPTIONS, and refuses every method that the path does not take. */
    private void checkMethod(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
            context.next();
            return;
        }
        String path = PathForm.of(request.path());
        boolean wholeServer = request.uri().equals("*");
        Set<String> allowed = operations.methods(wholeServer ? "/" : path);
        if (Operations.isForeign(path)
                || allowed.contains(request.method().name()) && request.method() != HttpMethod.OPTIONS) {
            context.next();
        } else if (allowed.isEmpty()) {
            problems.answer(context, ProblemType.NOT_FOUND, "This server has nothing at this path.");
        } else {
            if (request.method() != HttpMethod.OPTIONS) {
                problems.refuseMethod(context, allowed);
                return;
            }
            MultiMap headers = context.response().headers();
            headers.set(HttpHeaders.ALLOW, String.join(", ", allowed));
            origins.preflight(request, allowed, headers);
            context.response().setStatusCode(204).end();
        }
    }

    /** Redirects to the one form of a path, so that each answer has one address. */
    private void redirectToOneForm(RoutingContext context) {
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

    /**
     * The form of a path that is answered. The page of Swagger UI loads its parts relative to a path with a slash at the end.
     */
    private static String form(String path) {
        if (path.equals(USER_INTERFACE)) {
            return path + "/";
        }
        return path.startsWith(USER_INTERFACE + "/") || Operations.isForeign(path) ? path : PathForm.of(path);
    }
}
