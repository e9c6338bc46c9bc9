package org.careerguide.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** The headers of every answer, some of them by its type and path. */
@ApplicationScoped
public class AnswerHeaders {

    /** Headers of every answer that keep browsers from guessing its type. */
    static final Map<String, String> PROTECTION = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy",
            "strict-origin-when-cross-origin");

    private static final String IDENTITY_CODING = "identity";

    private final Operations operations;
    private final CrossOrigin origins;
    private final Set<String> compressed;
    private final String frameAncestors;

    AnswerHeaders(Operations operations, CrossOrigin origins,
            @ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressed, FrameSettings frames) {
        this.operations = operations;
        this.origins = origins;
        this.compressed = compressed;
        frameAncestors = frames.frameAncestors();
    }

    /** Completes the headers of an answer, just before they are sent. */
    void finish(RoutingContext context) {
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

    /** Lets the server compress an answer if its type is worth it; such an answer varies by Accept-Encoding. */
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

    /** The default headers of an answer by its path and type. */
    public Map<String, String> common(String path, String type) {
        var common = new HashMap<>(CrossOrigin.SHARING);
        common.putAll(PROTECTION);
        common.put("Content-Security-Policy", policy(path, type));
        return common;
    }

    /** The default content security policy of an answer: what it may load, and who may frame it. */
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
}
