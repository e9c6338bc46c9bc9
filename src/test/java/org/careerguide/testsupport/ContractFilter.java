package org.careerguide.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/**
 * Compares each answer with the committed OpenAPI document: the status has to be one that the operation can give, the media
 * type one of that status, and the body has to fit its schema. An answer without {@code fields} has to have all that the
 * complete view requires. A failure outside of any operation has to be a problem.
 */
final class ContractFilter implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";
    private static final String PARTIAL = "Partial";

    static final ContractFilter INSTANCE = new ContractFilter();

    private final JsonNode document;
    private final JsonNode complete;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    private ContractFilter() {
        try {
            document = new YAMLMapper().readTree(Path.of("openapi", "openapi.yaml").toFile());
            complete = withoutPartialViews(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The document in which a partial view stands for the complete one, and {@code missing} names nothing but what it lists.
     */
    private static JsonNode withoutPartialViews(JsonNode document) {
        ObjectNode components = (ObjectNode) document.path("components").path("schemas").deepCopy();
        components.properties().forEach(schema -> {
            String name = schema.getKey();
            if (name.startsWith(PARTIAL) && components.has(name.substring(PARTIAL.length()))) {
                schema.setValue(JSON.createObjectNode().put("$ref",
                        "#/components/schemas/" + name.substring(PARTIAL.length())));
            } else if (name.endsWith("Missing")) {
                ((ObjectNode) schema.getValue()).put("additionalProperties", false);
            }
        });
        ObjectNode result = JSON.createObjectNode();
        result.putObject("components").set("schemas", components);
        return result;
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification specification,
            FilterContext context) {
        Response answer = context.next(request, specification);
        String path = URI.create(request.getURI()).getPath();
        if (!path.startsWith("/q/") || answer.statusCode() == 404) {
            check(request.getMethod(), path, answer, request.getQueryParams().containsKey("fields")
                    || request.getURI().contains("fields="));
        }
        return answer;
    }

    private void check(String method, String path, Response answer, boolean partial) {
        String what = method + " " + path + " answered " + answer.statusCode();
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isEmpty()) {
            if (answer.statusCode() >= 400 && !answer.contentType().startsWith("text/html")) {
                assertThat(answer.contentType()).as(what).startsWith(PROBLEM);
                assertFits(document, "#/components/schemas/Problem", answer, what);
            }
            return;
        }
        JsonNode documented = operation.get().path("responses").path(String.valueOf(answer.statusCode()));
        assertThat(documented.isMissingNode()).as(what + ", which the document does not know").isFalse();
        JsonNode content = (documented.has("$ref") ? document.at(documented.path("$ref").asText().substring(1)) : documented)
                .path("content");
        if (method.equals("HEAD") || content.isEmpty()) {
            return;
        }
        String mediaType = answer.contentType().split(";")[0].strip();
        assertThat(content.has(mediaType)).as(what + " as " + mediaType).isTrue();
        JsonNode reference = content.path(mediaType).path("schema").path("$ref");
        if (mediaType.endsWith("/json") || mediaType.endsWith("+json")) {
            assertThat(reference.isTextual()).as(what + " has a named schema").isTrue();
            assertFits(partial ? document : complete, reference.asText(), answer, what);
        }
    }

    private Optional<JsonNode> operation(String method, String path) {
        String plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return document.path("paths").properties().stream()
                .filter(entry -> plain.matches(
                        entry.getKey().replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+")))
                .max(Comparator.comparing(entry -> entry.getKey().replaceAll("\\{[^}]+}", "").length()))
                .map(entry -> entry.getValue().path(method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode());
    }

    private void assertFits(JsonNode of, String reference, Response answer, String what) {
        try {
            JsonNode body = JSON.readTree(answer.asByteArray());
            assertThat(schemas.computeIfAbsent((of == complete ? "complete " : "") + reference,
                    key -> schema(of, reference)).validate(body)).as(what).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema schema(JsonNode of, String reference) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", reference);
        schema.set("components", of.path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }
}
