package org.careerguide.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * Which pages may use the API from a browser. Any page may read, even a sandboxed one, since no answer to a read depends on the
 * client. Only pages of configured origins may write or send a key.
 */
@Singleton
class CrossOrigin {

    /** What every answer has, so that any page may read it. */
    static final Map<String, String> SHARING = Map.of("Access-Control-Allow-Origin", "*", "Access-Control-Expose-Headers",
            "ETag, Last-Modified, Cache-Control, Link, Location, Allow, Retry-After, X-Request-Id");

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String READ_HEADERS = "Accept, Accept-Language, Content-Type, If-None-Match, If-Modified-Since, X-Request-Id";
    private static final String WRITE_HEADERS = READ_HEADERS + ", Authorization, If-Match, Career-Guide-Client";
    private static final String DAY = "86400";

    private final List<String> writers;

    CrossOrigin(HttpSettings settings) {
        writers = settings.writeOrigins().orElse(List.of());
    }

    /** Says in the answer to a request who may read it. */
    void share(HttpServerRequest request, MultiMap answer) {
        SHARING.forEach(answer::set);
        if (!READS.contains(request.method().name())) {
            answer.remove(ALLOW_ORIGIN);
            allowWriter(request, answer);
        }
    }

    /** Answers a preflight request for a path that takes some methods. */
    void preflight(HttpServerRequest request, Set<String> allowed, MultiMap answer) {
        if (request.getHeader("Access-Control-Request-Method") == null) {
            return;
        }
        boolean writes = allowWriter(request, answer);
        answer.set("Access-Control-Allow-Methods",
                allowed.stream().filter(method -> writes || READS.contains(method)).collect(Collectors.joining(", ")));
        answer.set("Access-Control-Allow-Headers", writes ? WRITE_HEADERS : READ_HEADERS);
        answer.set("Access-Control-Max-Age", DAY);
    }

    private boolean allowWriter(HttpServerRequest request, MultiMap answer) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !writers.contains(origin)) {
            return false;
        }
        answer.set(ALLOW_ORIGIN, origin);
        return true;
    }

    /** Adds Origin to Vary if the answer says whether the origin may write. */
    void vary(HttpServerRequest request, MultiMap answer) {
        if (!writers.isEmpty() && (request.method() == HttpMethod.OPTIONS || !READS.contains(request.method().name()))) {
            String others = answer.get(HttpHeaders.VARY);
            answer.set(HttpHeaders.VARY, others == null ? "Origin" : others + ", Origin");
        }
    }
}
