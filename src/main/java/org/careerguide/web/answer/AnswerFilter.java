package org.careerguide.web.answer;

import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.careerguide.web.AnswerHeaders;
import org.careerguide.web.CacheTags;
import org.careerguide.web.ContentClock;
import org.careerguide.web.CurrentVersion;
import org.careerguide.web.InMemory;
import org.careerguide.web.Kept;
import org.careerguide.web.Operations;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.Requested;
import org.careerguide.web.Streamed;
import org.careerguide.web.Unshared;
import org.careerguide.web.check.DraftParameter;
import org.careerguide.web.check.ParameterCheck;
import org.careerguide.web.check.VersionParameter;
import org.careerguide.web.connection.HttpDate;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/**
 * Finishes the answers of the API, and pages that come as bytes: has the bytes written, gives them a weak ETag and the caching
 * headers, has them kept, and answers a conditional request with 304 where nothing changed. What is kept already is not made
 * again.
 */
class AnswerFilter {

    static final String CACHE_CONTROL = "public, max-age=60, s-maxage=600, stale-while-revalidate=60, stale-if-error=86400";

    /** Answers of {@link Unshared} resources may change at any time, and may be for one client only. */
    private static final String UNSHARED = "private, no-cache";

    /** Answers with a draft are for their client only, and no cache keeps them. */
    private static final String DRAFT = "private, no-store";

    /** Answers at a version never change. */
    private static final String FROZEN = "public, max-age=31536000, immutable";

    private static final String STATE = AnswerFilter.class.getName();
    private static final String CANONICAL = AnswerFilter.class.getName() + ".canonical";

    private final Instance<ContentClock> clock;
    private final CurrentVersion version;
    private final Instance<RenditionWriter> writer;
    private final RenditionChoice renditions;
    private final SelectedFields fields;
    private final Requested requested;
    private final ParameterCheck parameters;
    private final AnswerCache cache;
    private final AnswerHeaders answerHeaders;
    private final CurrentVertxRequest current;
    private final CacheTags tags;
    private final CacheSettings settings;

    AnswerFilter(Instance<ContentClock> clock, CurrentVersion version, Instance<RenditionWriter> writer,
            RenditionChoice renditions, SelectedFields fields, Requested requested, ParameterCheck parameters,
            AnswerCache cache, AnswerHeaders answerHeaders, CurrentVertxRequest current, CacheTags tags,
            CacheSettings settings) {
        this.renditions = renditions;
        this.fields = fields;
        this.clock = clock;
        this.version = version;
        this.writer = writer;
        this.requested = requested;
        this.parameters = parameters;
        this.cache = cache;
        this.answerHeaders = answerHeaders;
        this.current = current;
        this.tags = tags;
        this.settings = settings;
    }

    /**
     * Notes which version of the content is current before it is read: a publication in between must not look older. Where an
     * answer of that version is kept, it is the answer.
     */
    @ServerRequestFilter(priority = ParameterCheck.PRIORITY + 1)
    Response note(ContainerRequestContext request, ResourceInfo resource) {
        Rendition rendition = RenditionChoice.of(request);
        if (!showsContent(request, resource) || !clock.isResolvable() || resource.getResourceMethod() == null
                || isUnshared(resource) || showsDraft(request, resource)) {
            return null;
        }
        ContentClock.State state = isMarked(resource, InMemory.class) && version.state() != null ? version.state()
                : version.answered(clock.get().now());
        if (!isFrozen(request, resource)) {
            request.setProperty(STATE, state);
        }
        AnswerCache.Key key = cache.canonical(current.getCurrent(), state, canonical(request, resource), rendition);
        request.setProperty(CANONICAL, key);
        Answer kept = cache.find(current.getCurrent(), key);
        return kept == null ? null : Response.ok(kept).build();
    }

    /** Returns the canonical form of the address. Pages keep the address as requested, since they name it. */
    private String canonical(ContainerRequestContext request, ResourceInfo resource) {
        return RenditionChoice.isApi(request)
                ? request.getUriInfo().getPath() + "?"
                        + parameters.canonical(resource, request.getUriInfo().getQueryParameters())
                : requested.pathAndQuery();
    }

    /** Whether an answer is made of the content here; scripts and explanations are not. */
    private static boolean showsContent(ContainerRequestContext request, ResourceInfo resource) {
        return RenditionChoice.isApi(request) ? !isMarked(resource, Streamed.class) : isMarked(resource, Kept.class);
    }

    private static boolean isMarked(ResourceInfo resource, Class<? extends Annotation> mark) {
        return resource.getResourceMethod() != null
                && Operations.annotation(resource.getResourceMethod(), mark).isPresent();
    }

    private static boolean showsDraft(ContainerRequestContext request, ResourceInfo resource) {
        return request.getUriInfo().getQueryParameters().containsKey(DraftParameter.NAME)
                && DraftParameter.isTaken(resource.getResourceMethod());
    }

    private static boolean isUnshared(ResourceInfo resource) {
        return isMarked(resource, Unshared.class);
    }

    private static boolean isFrozen(ContainerRequestContext request, ResourceInfo resource) {
        return showsContent(request, resource) && request.getUriInfo().getQueryParameters().containsKey(VersionParameter.NAME);
    }

    @ServerResponseFilter
    void finish(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        Object entity = response.getEntity();
        if (entity instanceof Answer kept) {
            answer(request, response, kept);
        } else if (!(entity instanceof StreamingOutput) && response.getStatus() == 200 && entity != null
                && Set.of("GET", "HEAD").contains(request.getMethod())) {
            Answer made = made(request, response, resource, entity);
            if (request.getProperty(CANONICAL) instanceof AnswerCache.Key key) {
                cache.keep(current.getCurrent(), key, made);
            }
            answer(request, response, made);
        }
    }

    private Answer made(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource,
            Object entity) {
        Rendition rendition = RenditionChoice.of(request);
        var headers = new LinkedHashMap<String, String>();
        response.getHeaders().forEach((name, values) -> headers.put(name, String.valueOf(values.get(0))));
        headers.put(HttpHeaders.CONTENT_TYPE,
                entity instanceof byte[] ? response.getMediaType().toString() : rendition.contentType());
        byte[] bytes;
        if (entity instanceof byte[] own) {
            bytes = own;
        } else if (rendition == Rendition.JSON) {
            bytes = fields.write(entity, request.getUriInfo().getQueryParameters().getFirst("fields"), resource);
        } else {
            RenditionWriter.Written written = writer.get().write(entity, rendition,
                    renditions.url(request, resource, rendition));
            bytes = written.bytes();
            if (written.contentSecurityPolicy() != null) {
                headers.put("Content-Security-Policy", written.contentSecurityPolicy());
            }
        }
        if (resource.getResourceMethod().isAnnotationPresent(Renditions.class)) {
            headers.put(HttpHeaders.LINK, renditions.alternates(request, resource, rendition));
        }
        String etag = headers.computeIfAbsent(HttpHeaders.ETAG, absent -> EntityTags.of(bytes));
        Instant lastModified = request.getProperty(STATE) instanceof ContentClock.State state
                ? state.publishedAt().truncatedTo(ChronoUnit.SECONDS)
                : null;
        if (lastModified != null) {
            headers.put(HttpHeaders.LAST_MODIFIED, HttpDate.of(lastModified));
        }
        boolean draft = showsDraft(request, resource);
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL,
                isUnshared(resource) ? UNSHARED : isFrozen(request, resource) ? FROZEN : CACHE_CONTROL);
        if (draft) {
            headers.put(HttpHeaders.CACHE_CONTROL, DRAFT);
        }
        headers.put(HttpHeaders.VARY,
                draft || isUnshared(resource) ? "Accept, Accept-Encoding, Authorization" : "Accept, Accept-Encoding");
        if (showsContent(request, resource) && headers.get(HttpHeaders.CACHE_CONTROL).startsWith("public")) {
            List<String> found = tags.collected(settings.maxTagLength());
            headers.put("Cache-Tag", String.join(",", found));
            headers.put("Surrogate-Key", String.join(" ", found));
        }
        return new Answer(bytes, etag, lastModified, headers,
                answerHeaders.common(request.getUriInfo().getPath(), headers.get(HttpHeaders.CONTENT_TYPE)));
    }

    private static void answer(ContainerRequestContext request, ContainerResponseContext response, Answer answer) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        answer.headers().forEach(headers::putSingle);
        if (answer.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH),
                request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE))) {
            headers.remove(HttpHeaders.CONTENT_TYPE);
            response.setStatus(304);
            response.setEntity(null);
            return;
        }
        response.setEntity(answer.plain(), response.getEntityAnnotations(),
                MediaType.valueOf(answer.headers().get(HttpHeaders.CONTENT_TYPE)));
        if (request.getMethod().equals("HEAD") && request.getHeaderString(HttpHeaders.ACCEPT_ENCODING) == null) {
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, answer.plain().length);
        }
    }
}
