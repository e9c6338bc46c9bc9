package org.careerguide.web.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.careerguide.testsupport.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The OpenAPI document as clients, generators and explorers use it. */
@QuarkusTest
class OpenApiDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DOCUMENT = document();
    private static final String JSON_TYPE = "application/json";

    /** An operation of the document. */
    record Operation(String path, JsonNode node) {

        String id() {
            return node.path("operationId").asText();
        }

        Stream<JsonNode> parameters(String in) {
            return stream(node.path("parameters")).filter(parameter -> parameter.path("in").asText().equals(in));
        }

        JsonNode parameter(String name) {
            return parameters("query").filter(parameter -> parameter.path("name").asText().equals(name)).findFirst()
                    .orElse(null);
        }

        /** The parameters that take a text of limited length. */
        Stream<JsonNode> texts() {
            return parameters("query").filter(parameter -> parameter.path("schema").has("maxLength"));
        }

        /** The path with the example values of its parameters. */
        String examplePath() {
            String filled = path;
            for (JsonNode parameter : parameters("path").toList()) {
                assertThat(parameter.has("example")).as("%s has an example for %s", id(), parameter.path("name")).isTrue();
                filled = filled.replace("{" + parameter.path("name").asText() + "}", parameter.path("example").asText());
            }
            return filled;
        }

        @Override
        public String toString() {
            return id();
        }
    }

    @Inject
    TestKeys keys;

    private static JsonNode document() {
        try {
            return new YAMLMapper().readTree(Path.of("openapi", "openapi.yaml").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The reads that need no key. */
    static Stream<Operation> operations() {
        return DOCUMENT.path("paths").properties().stream()
                .map(entry -> new Operation(entry.getKey(), entry.getValue().path("get")))
                .filter(operation -> operation.node().isObject() && !operation.node().has("security"));
    }

    static Stream<Operation> operationsWithFields() {
        return operations().filter(operation -> operation.parameter("fields") != null);
    }

    private static String value(JsonNode example) {
        return example.isArray() ? String.join(",", stream(example).map(JsonNode::asText).toList()) : example.asText();
    }

    private static Response answer(Operation operation, Map<String, String> query) {
        RequestSpecification request = given().accept("*/*").queryParams(query);
        return request.get(operation.examplePath());
    }

    /** Parameters that an example needs although the operation requires none of them by itself. */
    private static final Map<String, String> ONE_OF_SEVERAL = Map.of("listMatches", "interests");

    private static Map<String, String> required(Operation operation) {
        String oneOfSeveral = ONE_OF_SEVERAL
                .get(operation.node().path("operationId").asText().replaceFirst("As[A-Z].*$", ""));
        return operation.parameters("query")
                .filter(parameter -> parameter.path("required").asBoolean()
                        || parameter.path("name").asText().equals(oneOfSeveral))
                .collect(Collectors.toMap(parameter -> parameter.path("name").asText(),
                        parameter -> value(parameter.path("example"))));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answersItsExampleValues(Operation operation) {
        Map<String, String> shown = operation.parameters("query").filter(parameter -> parameter.has("example"))
                .collect(Collectors.toMap(parameter -> parameter.path("name").asText(),
                        parameter -> value(parameter.path("example"))));

        assertThat(answer(operation, shown).statusCode()).as("%s with %s", operation.examplePath(), shown).isEqualTo(200);
        assertThat(answer(operation, required(operation)).statusCode()).as("%s without what may be left out",
                operation.examplePath()).isEqualTo(200);
    }

    /** Reads of the document that need a key are among them. */
    static Stream<Operation> operationsWithTexts() {
        return DOCUMENT.path("paths").properties().stream()
                .map(entry -> new Operation(entry.getKey(), entry.getValue().path("get")))
                .filter(operation -> operation.node().isObject() && operation.texts().findAny().isPresent());
    }

    /** A character outside of the first 65,536 is one for JSON Schema, and two for Java. */
    @ParameterizedTest
    @MethodSource("operationsWithTexts")
    void countsCharactersOfTextsAsJsonSchemaDoes(Operation operation) {
        operation.texts().forEach(parameter -> {
            String name = parameter.path("name").asText();
            int most = parameter.at("/schema/maxLength").asInt();
            String longest = "a" + "\uD835\uDC9C".repeat(most - 1);
            var query = new HashMap<>(required(operation));
            query.put(name, longest);
            assertThat(keys.as("admin").queryParams(query).get(operation.examplePath()).asString()).as(name)
                    .doesNotContain("too-long", "invalid-value");
            query.put(name, longest + "b");
            keys.as("admin").accept("application/problem+json").queryParams(query).get(operation.examplePath()).then()
                    .statusCode(400)
                    .body("errors.code", contains("too-long")).body("errors[0].name", equalTo(name))
                    .body("errors[0].message", equalTo("The parameter “" + name + "” is too long."))
                    .body("errors[0].allowed", contains("at most " + most + " characters"));
        });
    }

    /** {@code ContractFilter} holds each of these answers to its schema. */
    @ParameterizedTest
    @MethodSource("operationsWithFields")
    void answersEachSelectedFieldByItsSchema(Operation operation) {
        List<String> names = stream(operation.parameter("fields").path("schema").path("items").path("enum"))
                .map(JsonNode::asText).toList();
        assertThat(names).isNotEmpty();
        for (String name : names) {
            var query = new HashMap<>(required(operation));
            query.put("fields", name);
            Response answer = answer(operation, query);
            assertThat(answer.statusCode()).isEqualTo(200);
            JsonNode body = json(answer);
            List<JsonNode> views = isPage(operation) ? stream(body.path("items")).toList() : List.of(body);
            for (JsonNode view : views) {
                assertThat(List.of(name, "missing")).as("%s?fields=%s", operation.path(), name)
                        .containsAll(view.properties().stream().map(Map.Entry::getKey).toList());
            }
        }
    }

    private static boolean isPage(Operation operation) {
        return schema(operation, JSON_TYPE).path("$ref").asText().endsWith("Page");
    }

    private static JsonNode schema(Operation operation, String mediaType) {
        return operation.node().path("responses").path("200").path("content").path(mediaType).path("schema");
    }

    private static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void describesCommaSeparatedListsAsArrays(Operation operation) {
        operation.parameters("query").filter(parameter -> parameter.path("schema").path("type").asText().equals("array"))
                .forEach(parameter -> {
                    assertThat(parameter.path("style").asText()).isEqualTo("form");
                    assertThat(parameter.path("explode").asBoolean(true)).isFalse();
                    assertThat(parameter.path("schema").path("minItems").asInt()).isPositive();
                    assertThat(parameter.path("schema").path("items").isEmpty()).isFalse();
                });
        operation.parameters("query").filter(parameter -> parameter.path("schema").path("type").asText().equals("string"))
                .forEach(parameter -> {
                    assertThat(parameter.path("schema").path("pattern").asText()).as(parameter.toString())
                            .doesNotContain("(,");
                    assertThat(parameter.path("description").asText()).as(parameter.toString()).doesNotContain("comma");
                });
    }

    @Test
    void tellsRowsOfComparisonsApartByKind() {
        JsonNode row = DOCUMENT.at("/components/schemas/ComparisonRow");
        assertThat(row.at("/discriminator/propertyName").asText()).isEqualTo("kind");
        assertThat(row.path("oneOf")).hasSize(4);
        row.at("/discriminator/mapping").properties().forEach(kind -> assertThat(
                DOCUMENT.at(kind.getValue().asText().substring(1)).at("/properties/kind/const").asText())
                .isEqualTo(kind.getKey()));
    }

    @Test
    void tellsChangesApartByTheTypeOfTheirDocument() {
        JsonNode change = DOCUMENT.at("/components/schemas/Change");
        assertThat(change.at("/discriminator/propertyName").asText()).isEqualTo("type");
        assertThat(change.path("oneOf")).isNotEmpty();
        change.at("/discriminator/mapping").properties().forEach(type -> {
            JsonNode schema = DOCUMENT.at(type.getValue().asText().substring(1));
            assertThat(schema.at("/properties/type/const").asText()).isEqualTo(type.getKey());
            assertThat(DOCUMENT.at(schema.at("/properties/document/$ref").asText().substring(1)).path("properties"))
                    .isNotEmpty();
        });
        given().get("/api/v1/changes?expand=document&limit=200").then().statusCode(200);
    }

    @Test
    void everyReferenceLeadsToASchema() {
        var broken = new TreeSet<String>();
        DOCUMENT.findValuesAsText("$ref").stream().filter(reference -> DOCUMENT.at(reference.substring(1)).isMissingNode())
                .forEach(broken::add);
        assertThat(broken).isEmpty();
    }

    @Test
    void noOperationThatReadsTakesABody() {
        assertThat(operations().filter(operation -> operation.node().has("requestBody")).map(Operation::id)).isEmpty();
    }

    @Test
    void everyBodyHasASchemaByMediaTypeAndOthersAreDocumentedAsRefused() {
        List<JsonNode> writing = stream(DOCUMENT.path("paths")).flatMap(OpenApiDocumentTest::stream)
                .filter(operation -> operation.has("requestBody")).toList();
        assertThat(writing).hasSizeGreaterThan(10).allSatisfy(operation -> {
            assertThat(operation.at("/requestBody/content").has("*/*")).as(operation.path("operationId").asText()).isFalse();
            assertThat(operation.path("responses").has("415")).as(operation.path("operationId").asText()).isTrue();
        });
        List<String> optional = writing.stream().filter(operation -> !operation.at("/requestBody/required").asBoolean())
                .map(operation -> operation.path("operationId").asText()).toList();
        assertThat(optional).containsExactlyInAnyOrder("approveDraft", "createPreviewLink", "deleteDocument",
                "deleteDraftDocument", "publishDraft", "rebaseDraft", "restoreVersion", "returnDraft");
    }

    @Test
    void everySuffixHasOneMediaType() {
        var suffixed = operations().filter(operation -> operation.path().matches(".*/(\\{slug}|compare)\\.[a-z]+")).toList();
        assertThat(suffixed).hasSizeGreaterThanOrEqualTo(15);
        for (Operation operation : suffixed) {
            List<String> types = new ArrayList<>();
            operation.node().path("responses").path("200").path("content").fieldNames().forEachRemaining(types::add);
            assertThat(types).as(operation.path()).hasSize(1);
            assertThat(answer(operation, required(operation)).contentType()).startsWith(types.get(0));
        }
    }

    @Test
    void tagsStandInTheOrderThatAVisitorNeeds() {
        List<String> tags = stream(DOCUMENT.path("tags")).map(tag -> tag.path("name").asText()).toList();
        assertThat(tags).startsWith("entry", "guides", "roles", "comparisons").endsWith("problems").doesNotHaveDuplicates();
        operations().forEach(operation -> assertThat(tags).contains(operation.node().path("tags").get(0).asText()));
        assertThat(stream(DOCUMENT.path("tags")).map(tag -> tag.path("description").asText())).noneMatch(String::isBlank);
    }
}
