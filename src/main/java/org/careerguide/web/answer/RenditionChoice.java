package org.careerguide.web.answer;

import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.error.BaseUrl;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.web.AcceptHeader;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Operations;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.Requested;
import org.careerguide.web.check.ParameterCheck;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Chooses the rendition of an answer: by the suffix of the path, otherwise by the Accept header. */
@ApplicationScoped
class RenditionChoice {

    private static final String SUFFIX = Rendition.PROPERTY + ".suffix";
    private static final String ACCEPTED = Rendition.PROPERTY + ".accepted";

    private final BaseUrl baseUrl;
    private final Requested requested;
    private final ParameterCheck parameters;

    RenditionChoice(BaseUrl baseUrl, Requested requested, ParameterCheck parameters) {
        this.baseUrl = baseUrl;
        this.requested = requested;
        this.parameters = parameters;
    }

    /**
     * Removes the suffix of a rendition from the path, so that the operation is found, and hides the Accept header from the
     * REST layer, which would refuse some that a {@link Rendition} satisfies, such as {@code text/*}. Outside the API it still
     * chooses among the operations of a path. A suffix with nothing before it is part of the path.
     */
    @ServerRequestFilter(preMatching = true)
    void takeSuffix(ContainerRequestContext request) {
        List<MediaType> accepted = accepted(request);
        request.setProperty(ACCEPTED, accepted);
        if (isApi(request)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
            String path = requested.path();
            Rendition.ofPath(path).filter(rendition -> !withoutSuffix(path, rendition).endsWith("/")).ifPresent(rendition -> {
                request.setProperty(SUFFIX, rendition);
                // The REST layer decodes the path of this URI, and once more what it finds in it.
                String encoded = withoutSuffix(path, rendition).replace("%", "%25");
                request.setRequestUri(URI.create(address(encoded, requested.query())));
            });
        } else {
            request.getHeaders().put(HttpHeaders.ACCEPT, preferences(accepted));
        }
    }

    /**
     * Hides a Content-Type from the REST layer where there is no body, or where it is malformed: the REST layer would fail. A
     * body of a malformed type is one of an unknown type.
     */
    @ServerRequestFilter(preMatching = true)
    void ignoreContentType(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD)) {
            request.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        } else if (isMalformed(request.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }

    private static boolean isMalformed(String mediaType) {
        return mediaType != null && AcceptHeader.mediaType(mediaType).isEmpty();
    }

    private static String withoutSuffix(String path, Rendition rendition) {
        return path.substring(0, path.length() - rendition.suffix().length() - 1);
    }

    private static String address(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /**
     * The media types that the client accepts; empty if all are malformed. That of problems is left out; if it is the only one,
     * any is accepted.
     */
    private static List<MediaType> accepted(ContainerRequestContext request) {
        List<MediaType> ranges = AcceptHeader.ranges(request.getHeaders().getOrDefault(HttpHeaders.ACCEPT, List.of()));
        List<MediaType> answers = ranges.stream().filter(type -> !isProblem(type)).toList();
        return answers.isEmpty() && !ranges.isEmpty() ? List.of(MediaType.WILDCARD_TYPE) : answers;
    }

    /**
     * The Accept header in a form that the REST layer reads rightly: it fails at quoted commas and malformed items, and takes a
     * weight of zero for a low one. The wildcard at the end leaves it to {@link #chooseRendition} to refuse.
     */
    private static List<String> preferences(List<MediaType> accepted) {
        Stream<String> ranges = accepted.stream().filter(range -> Rendition.quality(range) > 0)
                .map(range -> range.getType() + "/" + range.getSubtype() + ";q=" + Rendition.quality(range));
        return Stream.concat(ranges, Stream.of("*/*;q=0.001")).toList();
    }

    private static boolean isProblem(MediaType type) {
        return (type.getType() + "/" + type.getSubtype()).equalsIgnoreCase(Problem.MEDIA_TYPE);
    }

    /** Chooses the rendition, which decides which parameters are allowed. */
    @ServerRequestFilter(priority = ParameterCheck.PRIORITY - 1)
    void chooseRendition(ContainerRequestContext request, ResourceInfo resource) {
        if (isApi(request)) {
            request.setProperty(Rendition.PROPERTY, rendition(request, resource));
        } else {
            checkAccepted(request, resource.getResourceMethod());
        }
    }

    /** Refuses a request that accepts none of the media types of an operation that declares them itself. */
    private static void checkAccepted(ContainerRequestContext request, Method operation) {
        List<MediaType> accepted = accepts(request);
        List<String> own = mediaTypes(operation).toList();
        if (!own.isEmpty() && own.stream().allMatch(type -> Rendition.quality(accepted, MediaType.valueOf(type)) == 0)) {
            throw AcceptHeader.notAcceptable(Arrays.stream(operation.getDeclaringClass().getMethods())
                    .filter(other -> other.isAnnotationPresent(GET.class) && path(other).equals(path(operation)))
                    .flatMap(RenditionChoice::mediaTypes).distinct().toList());
        }
    }

    /** The media types that an operation declares, without parameters. */
    private static Stream<String> mediaTypes(Method operation) {
        return Operations.annotation(operation, Produces.class).stream().flatMap(types -> Arrays.stream(types.value()))
                .map(type -> type.split(";")[0]);
    }

    private static Optional<Path> path(Method operation) {
        return Optional.ofNullable(operation.getAnnotation(Path.class));
    }

    @SuppressWarnings("unchecked")
    private static List<MediaType> accepts(ContainerRequestContext request) {
        return (List<MediaType>) request.getProperty(ACCEPTED);
    }

    /** The chosen rendition of the answer to a request. */
    static Rendition of(ContainerRequestContext request) {
        return request.getProperty(Rendition.PROPERTY) instanceof Rendition chosen ? chosen : Rendition.JSON;
    }

    /** The rendition of the suffix, otherwise the preferred one. Selected fields are always JSON. */
    private static Rendition rendition(ContainerRequestContext request, ResourceInfo resource) {
        Method operation = resource.getResourceMethod();
        if (operation != null && operation.isAnnotationPresent(Produces.class)
                && !operation.isAnnotationPresent(Renditions.class)) {
            // Operations with several media types choose by themselves.
            if (operation.getAnnotation(Produces.class).value().length == 1) {
                checkAccepted(request, operation);
            }
            return Rendition.JSON;
        }
        List<Rendition> forms = forms(resource);
        boolean selected = request.getUriInfo().getQueryParameters().containsKey("fields");
        List<Rendition> offered = selected || forms.isEmpty() ? List.of(Rendition.JSON) : forms;
        if (request.getProperty(SUFFIX) instanceof Rendition bySuffix) {
            if (!forms.contains(bySuffix)) {
                throw new NotFoundException();
            }
            if (!offered.contains(bySuffix)) {
                throw new InvalidParameterException(List.of(new Problem.Mistake("query", "fields", "not-applicable",
                        "The parameter “fields” selects from the JSON, and the path asks for ." + bySuffix.suffix() + ".",
                        List.of("the path with .json, or leaving the parameter out"))));
            }
            return bySuffix;
        }
        List<String> types = offered.stream().map(Rendition::mediaType).distinct().toList();
        return Rendition.preferred(accepts(request), offered).orElseThrow(() -> AcceptHeader.notAcceptable(types));
    }

    /** The renditions of an operation with {@link Renditions}; empty for another. */
    private static List<Rendition> forms(ResourceInfo resource) {
        Renditions forms = resource.getResourceMethod() == null ? null
                : resource.getResourceMethod().getAnnotation(Renditions.class);
        return forms == null ? List.of() : List.of(forms.value());
    }

    /** The Link header with the other renditions of an answer. */
    String alternates(ContainerRequestContext request, ResourceInfo resource, Rendition rendition) {
        String path = path(request);
        String query = parameters.address(resource, requested.query());
        return forms(resource).stream().filter(other -> other != rendition)
                .map(other -> "<" + url(path, other, query) + ">; rel=\"alternate\"; type=\"" + other.mediaType() + "\"")
                .collect(Collectors.joining(", "));
    }

    /** The canonical address of the answer in a rendition. */
    String url(ContainerRequestContext request, ResourceInfo resource, Rendition rendition) {
        return url(path(request), rendition, parameters.address(resource, requested.query()));
    }

    private String url(String path, Rendition rendition, String query) {
        return baseUrl.value() + address(path + "." + rendition.suffix(), query);
    }

    /** The path of a request without a suffix. */
    private String path(ContainerRequestContext request) {
        return request.getProperty(SUFFIX) instanceof Rendition suffix ? withoutSuffix(requested.path(), suffix)
                : requested.path();
    }

    /** Whether a request is one of the API. */
    static boolean isApi(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith(ApiUrl.ROOT);
    }
}
