package org.careerguide.web.answer;

import java.lang.annotation.Annotation;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.careerguide.error.BaseUrl;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.CacheTags;
import org.careerguide.web.ContentClock;
import org.careerguide.web.CurrentVersion;
import org.careerguide.web.HttpFilters;
import org.careerguide.web.Kept;
import org.careerguide.web.Operations;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.Requested;
import org.careerguide.web.Streamed;
import org.careerguide.web.Unshared;
import org.careerguide.web.Values;
import org.careerguide.web.check.DraftParameter;
import org.careerguide.web.check.ParameterCheck;
import org.careerguide.web.check.Selection;
import org.careerguide.web.check.VersionParameter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/**
 * Finishes the answers of the API, and pages that come as bytes: selects the fields that the client asks for, writes the bytes,
 * gives them a weak ETag and the caching headers, has them kept, and answers a conditional request with 304 where nothing
 * changed.
 * What is kept already is not made again.
 */
class AnswerFilter {

    static final String CACHE_CONTROL = "public, max-age=60, s-maxage=600, stale-while-revalidate=60, stale-if-error=86400";

    /** What is not made of the published content alone may change at any time, and be for one client only. */
    private static final String UNSHARED = "private, no-cache";

    /** Answers with a draft are for their client only, and no cache keeps them. */
    private static final String DRAFT = "private, no-store";

    /** Answers at a version never change. */
    private static final String FROZEN = "public, max-age=31536000, immutable";

    private static final String STATE = AnswerFilter.class.getName();
    private static final String SUFFIX = Rendition.PROPERTY + ".suffix";
    private static final String ACCEPTED = AnswerFilter.class.getName() + ".accepted";
    private static final String CANONICAL = AnswerFilter.class.getName() + ".canonical";

    private final ObjectMapper json;
    private final Instance<ContentClock> clock;
    private final CurrentVersion version;
    private final Instance<RenditionWriter> writer;
    private final BaseUrl baseUrl;
    private final Requested requested;
    private final ParameterCheck parameters;
    private final AnswerCache cache;
    private final HttpFilters http;
    private final CurrentVertxRequest current;
    private final CacheTags tags;
    private final CacheSettings settings;

    AnswerFilter(ObjectMapper json, Instance<ContentClock> clock, CurrentVersion version, Instance<RenditionWriter> writer,
            BaseUrl baseUrl,
            Requested requested, ParameterCheck parameters, AnswerCache cache, HttpFilters http,
            CurrentVertxRequest current, CacheTags tags, CacheSettings settings) {
        this.json = json;
        this.clock = clock;
        this.version = version;
        this.writer = writer;
        this.baseUrl = baseUrl;
        this.requested = requested;
        this.parameters = parameters;
        this.cache = cache;
        this.http = http;
        this.current = current;
        this.tags = tags;
        this.settings = settings;
    }

    /**
     * Takes a suffix that asks for a form off the path, so that the operation behind it is found; and keeps the Accept header
     * to itself, since the REST layer would refuse some that {@link Rendition} has a form for, such as {@code text/*}. A suffix
     * with nothing before it names no document.
     */
    @ServerRequestFilter(preMatching = true)
    void takeSuffix(ContainerRequestContext request) {
        if (isApi(request)) {
            request.setProperty(ACCEPTED, accepted(request));
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
            String path = requested.path();
            Rendition.ofPath(path).filter(rendition -> !withoutSuffix(path, rendition).endsWith("/")).ifPresent(rendition -> {
                request.setProperty(SUFFIX, rendition);
                request.setRequestUri(URI.create(address(withoutSuffix(path, rendition), requested.query())));
            });
        } else if (String.valueOf(request.getHeaderString(HttpHeaders.ACCEPT)).contains(Problem.MEDIA_TYPE)) {
            request.getHeaders().put(HttpHeaders.ACCEPT, accepted(request).stream().map(MediaType::toString).toList());
        }
    }

    private static String withoutSuffix(String path, Rendition rendition) {
        return path.substring(0, path.length() - rendition.suffix().length() - 1);
    }

    private static String address(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /**
     * What the client takes for an answer; nothing, if that cannot be read. Who names problems alone, which every failure is
     * answered with, has not said which form of an answer to send.
     */
    private static List<MediaType> accepted(ContainerRequestContext request) {
        try {
            List<MediaType> answers = request.getAcceptableMediaTypes().stream().filter(type -> !isProblem(type)).toList();
            return answers.isEmpty() ? List.of(MediaType.WILDCARD_TYPE) : answers;
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static boolean isProblem(MediaType type) {
        return (type.getType() + "/" + type.getSubtype()).equalsIgnoreCase(Problem.MEDIA_TYPE);
    }

    /** Settles in which form to answer, which decides what is allowed in the query. */
    @ServerRequestFilter(priority = ParameterCheck.PRIORITY - 1)
    void chooseRendition(ContainerRequestContext request, ResourceInfo resource) {
        if (isApi(request)) {
            request.setProperty(Rendition.PROPERTY, rendition(request, resource));
        }
    }

    /**
     * Notes which version of the content is current before it is read: a publication in between must not look older. Where an
     * answer of that version is kept, it is the answer.
     */
    @ServerRequestFilter(priority = ParameterCheck.PRIORITY + 1)
    Response note(ContainerRequestContext request, ResourceInfo resource) {
        Rendition rendition = request.getProperty(Rendition.PROPERTY) instanceof Rendition asked ? asked : Rendition.JSON;
        if (!showsContent(request, resource) || !clock.isResolvable() || resource.getResourceMethod() == null
                || isUnshared(resource) || showsDraft(request, resource)) {
            return null;
        }
        ContentClock.State state = version.answered(clock.get().now());
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
        return isApi(request)
                ? request.getUriInfo().getPath() + "?"
                        + parameters.canonical(resource, request.getUriInfo().getQueryParameters())
                : requested.pathAndQuery();
    }

    /** Whether an answer is made of the content here; scripts and explanations are not. */
    private static boolean showsContent(ContainerRequestContext request, ResourceInfo resource) {
        return isApi(request) ? !isMarked(resource, Streamed.class) : isMarked(resource, Kept.class);
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

    /** The form to answer in: what the suffix says, or else what the client likes best. Selected fields are always JSON. */
    private static Rendition rendition(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() != null && resource.getResourceMethod().isAnnotationPresent(Produces.class)
                && !resource.getResourceMethod().isAnnotationPresent(Renditions.class)) {
            // It has one form of its own, which the REST layer knows.
            return Rendition.JSON;
        }
        List<Rendition> forms = forms(resource);
        boolean selected = request.getUriInfo().getQueryParameters().containsKey("fields");
        List<Rendition> offered = selected || forms.isEmpty() ? List.of(Rendition.JSON) : forms;
        if (request.getProperty(SUFFIX) instanceof Rendition asked) {
            if (!forms.contains(asked)) {
                throw new NotFoundException();
            }
            if (!offered.contains(asked)) {
                throw new InvalidParameterException(List.of(new Problem.Mistake("query", "fields", "not-applicable",
                        "The parameter “fields” selects from the JSON, and the path asks for ." + asked.suffix() + ".",
                        List.of("the path with .json, or leaving the parameter out"))));
            }
            return asked;
        }
        List<String> types = offered.stream().map(Rendition::mediaType).distinct().toList();
        @SuppressWarnings("unchecked")
        var accepted = (List<MediaType>) request.getProperty(ACCEPTED);
        return Rendition.preferred(accepted, offered)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_ACCEPTABLE,
                        "This path is not served in a form that the Accept header takes.",
                        List.of(new Problem.Mistake("header", "Accept", "not-acceptable",
                                "The Accept header leaves out every form that this path is served in.", types))));
    }

    /** The forms that an operation with {@link Renditions} answers in; none of another. */
    private static List<Rendition> forms(ResourceInfo resource) {
        Renditions forms = resource.getResourceMethod() == null ? null
                : resource.getResourceMethod().getAnnotation(Renditions.class);
        return forms == null ? List.of() : List.of(forms.value());
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
        Rendition rendition = request.getProperty(Rendition.PROPERTY) instanceof Rendition asked ? asked : Rendition.JSON;
        var headers = new LinkedHashMap<String, String>();
        response.getHeaders().forEach((name, values) -> headers.put(name, String.valueOf(values.get(0))));
        headers.put(HttpHeaders.CONTENT_TYPE,
                entity instanceof byte[] ? response.getMediaType().toString() : rendition.contentType());
        byte[] bytes;
        if (rendition == Rendition.JSON) {
            bytes = bytes(entity, request.getUriInfo().getQueryParameters().getFirst("fields"), resource);
        } else {
            RenditionWriter.Written written = writer.get().write(entity, rendition, url(request, resource, rendition));
            bytes = written.bytes();
            if (written.contentSecurityPolicy() != null) {
                headers.put("Content-Security-Policy", written.contentSecurityPolicy());
            }
        }
        if (resource.getResourceMethod().isAnnotationPresent(Renditions.class)) {
            headers.put(HttpHeaders.LINK, forms(resource).stream().filter(other -> other != rendition)
                    .map(other -> "<" + url(request, resource, other) + ">; rel=\"alternate\"; type=\"" + other.mediaType()
                            + "\"")
                    .collect(Collectors.joining(", ")));
        }
        String etag = headers.getOrDefault(HttpHeaders.ETAG, EntityTags.of(bytes));
        Instant lastModified = request.getProperty(STATE) instanceof ContentClock.State state
                ? state.publishedAt().truncatedTo(ChronoUnit.SECONDS)
                : null;
        headers.put(HttpHeaders.ETAG, etag);
        if (lastModified != null) {
            headers.put(HttpHeaders.LAST_MODIFIED, Answer.date(lastModified));
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
                http.common(request.getUriInfo().getPath(), headers.get(HttpHeaders.CONTENT_TYPE)));
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

    /** The address of the answer in a form: the same for all that ask the same. */
    private String url(ContainerRequestContext request, ResourceInfo resource, Rendition rendition) {
        String path = request.getProperty(SUFFIX) instanceof Rendition asked ? withoutSuffix(requested.path(), asked)
                : requested.path();
        return baseUrl.value() + address(path + "." + rendition.suffix(), parameters.address(resource, requested.query()));
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
            Selection selection = resource.getResourceMethod().getAnnotation(Selection.class);
            if (fields == null || selection == null) {
                return json.writeValueAsBytes(entity);
            }
            JsonNode tree = json.valueToTree(entity);
            List<String> names = Values.of(fields);
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
}
