package org.careerguide.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Finishes the answers of the API: selects the fields that the client asks for, writes the bytes, gives them a weak ETag and
 * the caching headers, and answers a conditional request with 304 where nothing changed.
 */
class AnswerFilter {

    static final String CACHE_CONTROL = "public, max-age=60, s-maxage=600, stale-while-revalidate=60, stale-if-error=86400";

    private static final String STATE = AnswerFilter.class.getName();

    private final ObjectMapper json;
    private final Instance<ContentClock> clock;

    AnswerFilter(ObjectMapper json, Instance<ContentClock> clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Notes when the content was last published, before it is read: a publication in between must not look older. */
    @ServerRequestFilter
    void note(ContainerRequestContext request) {
        if (isApi(request) && request.getAcceptableMediaTypes().stream().filter(MediaType.APPLICATION_JSON_TYPE::isCompatible)
                .allMatch(type -> type.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?"))) {
            throw new NotAcceptableException();
        }
        if (isApi(request) && clock.isResolvable()) {
            request.setProperty(STATE, clock.get().now());
        }
    }

    @ServerResponseFilter
    void finish(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        Object entity = response.getEntity();
        if (!isApi(request) || response.getStatus() != 200 || entity == null
                || !Set.of("GET", "HEAD").contains(request.getMethod())) {
            return;
        }
        byte[] bytes = bytes(entity, request.getUriInfo().getQueryParameters().getFirst("fields"), resource);
        String etag = "W/\"" + digest(bytes) + "\"";
        Instant lastModified = request.getProperty(STATE) instanceof ContentClock.State state
                ? state.publishedAt().truncatedTo(ChronoUnit.SECONDS)
                : null;
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, etag);
        if (lastModified != null) {
            headers.putSingle(HttpHeaders.LAST_MODIFIED,
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(lastModified.atOffset(ZoneOffset.UTC)));
        }
        headers.putSingle(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding");
        if (Preconditions.notModified(request.getHeaderString(HttpHeaders.IF_NONE_MATCH),
                request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE), etag, lastModified)) {
            response.setStatus(304);
            response.setEntity(null);
        } else if (!(entity instanceof byte[])) {
            response.setEntity(bytes, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
        if (response.getStatus() == 200 && request.getMethod().equals("HEAD")
                && request.getHeaderString(HttpHeaders.ACCEPT_ENCODING) == null) {
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
        }
    }

    private static boolean isApi(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return path.startsWith(ApiUrl.ROOT);
    }

    private byte[] bytes(Object entity, String fields, ResourceInfo resource) {
        try {
            if (entity instanceof byte[] bytes) {
                return bytes;
            }
            if (fields == null) {
                return json.writeValueAsBytes(entity);
            }
            JsonNode tree = json.valueToTree(entity);
            List<String> names = Values.of(fields);
            Selection selection = resource.getResourceMethod().getAnnotation(Selection.class);
            if (selection.view().isInstance(entity)) {
                select((ObjectNode) tree, names);
            } else {
                tree.path("items").forEach(item -> select((ObjectNode) item, names));
            }
            return json.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the named properties; of one that is not there, the reason. */
    private static void select(ObjectNode object, List<String> names) {
        JsonNode missing = object.get("missing");
        object.retain(names);
        if (missing instanceof ObjectNode reasons && !names.contains("missing")) {
            reasons.retain(names);
            if (!reasons.isEmpty()) {
                object.set("missing", reasons);
            }
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
