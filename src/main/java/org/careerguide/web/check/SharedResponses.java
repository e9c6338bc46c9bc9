package org.careerguide.web.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.careerguide.error.Problem;
import org.careerguide.error.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Responses, headers and examples that operations share: each is defined once in the document, and referenced. */
final class SharedResponses {

    private static final String NOT_MODIFIED = "NotModified";
    private static final String MOVED = "Moved";
    private static final String OR_PAGE = "OrPage";
    private static final Pattern FIRST_LETTERS = Pattern.compile("(?:^|-)([a-z])");

    private final Map<String, APIResponse> responses = new TreeMap<>();
    private final Map<String, Example> examples = new TreeMap<>();

    /** Adds what was referenced to the document. */
    void addTo(Components components) {
        components.addResponse(NOT_MODIFIED, OASFactory.createAPIResponse().description("Not modified"));
        components.addResponse(MOVED, OASFactory.createAPIResponse().description("Moved permanently: the slug has changed")
                .addHeader("Location", header("Path with the current slug.")));
        components.addHeader("ETag", header("Weak entity tag, for If-None-Match."));
        components.addHeader("Last-Modified", header("When the content was last published, for If-Modified-Since."));
        components.addHeader("Cache-Control", header("How long the response may be cached."));
        components.addHeader("X-Request-Id", header("Identifier of the request."));
        responses.forEach(components::addResponse);
        examples.forEach(components::addExample);
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(
                OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    /** Names the headers of a successful response that may be kept. */
    static void addHeaders(APIResponse ok) {
        for (String name : List.of("ETag", "Last-Modified", "Cache-Control")) {
            ok.addHeader(name, OASFactory.createHeader().ref(name));
        }
        addRequestId(ok);
    }

    /** Names the header of every response of the API. */
    static void addRequestId(APIResponse response) {
        response.addHeader("X-Request-Id", OASFactory.createHeader().ref("X-Request-Id"));
    }

    static APIResponse notModified() {
        return reference(NOT_MODIFIED);
    }

    static APIResponse moved() {
        return reference(MOVED);
    }

    private static APIResponse reference(String name) {
        return OASFactory.createAPIResponse().ref(name);
    }

    /** A reference to the answer of an operation as a test has recorded it. */
    Example example(String operationId, Object answer) {
        examples.put(operationId, OASFactory.createExample().value(answer));
        return OASFactory.createExample().ref(operationId);
    }

    /** A reference to the response that tells a problem. */
    APIResponse problem(ProblemType type) {
        String name = FIRST_LETTERS.matcher(type.slug()).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        responses.computeIfAbsent(name, absent -> OASFactory.createAPIResponse().description(type.title())
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")).example(example(type)))));
        return reference(name);
    }

    /** The response of a problem, which may also be a page; any other response unchanged. */
    APIResponse orPage(APIResponse response) {
        String name = response.getRef() == null ? null : response.getRef().substring(response.getRef().lastIndexOf('/') + 1);
        APIResponse problem = responses.get(name == null ? "" : name);
        if (problem == null || name.endsWith(OR_PAGE)) {
            return response;
        }
        Content content = OASFactory.createContent();
        problem.getContent().getMediaTypes().forEach(content::addMediaType);
        MediaType page = OASFactory.createMediaType().schema(
                OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        responses.put(name + OR_PAGE, OASFactory.createAPIResponse().description(problem.getDescription())
                .content(content.addMediaType("text/html", page)));
        return reference(name + OR_PAGE);
    }

    private static Map<String, Object> example(ProblemType type) {
        String instance = "/api/v1/roles/" + (type == ProblemType.UNKNOWN_SLUG ? "medical-biling" : "medical-billing");
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "http://localhost:8080/problems/" + type.slug());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.meaning());
        example.put("instance", type == ProblemType.INVALID_PARAMETER ? instance + "?fieldz=slug" : instance);
        example.put("requestId", "6f6f3d1e-9d0f-4c52-8f5e-0d6f0c1b2a3d");
        if (type == ProblemType.INVALID_PARAMETER) {
            example.put("detail", "There is no parameter “fieldz”; the nearest is “fields”.");
            var mistake = new LinkedHashMap<String, Object>();
            mistake.put("in", "query");
            mistake.put("name", "fieldz");
            mistake.put("code", "unknown-parameter");
            mistake.put("message", "There is no parameter “fieldz”; the nearest is “fields”.");
            mistake.put("allowed", List.of("expand", "fields"));
            example.put("errors", List.of(mistake));
        }
        return example;
    }

    /** Adds the pages that people get instead of problems. */
    void addPages(APIResponses all) {
        Map.copyOf(all.getAPIResponses()).forEach((status, response) -> all.addAPIResponse(status, orPage(response)));
    }
}
