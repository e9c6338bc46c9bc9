package org.careerguide.change;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.careerguide.content.DocumentType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;

/**
 * Describes the documents in changes and snapshots by the schemas of content files: one schema of a change, and one of a
 * line of a snapshot, for each type of document.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 2)
public class DocumentSchemas implements OASFilter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFERENCE = "#/components/schemas/";
    private static final String REF = "$ref";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            return;
        }
        Components components = document.getComponents();
        documents().getComponents().getSchemas().forEach(components::addSchema);
        addChanges(components);
        addSnapshotLines(components);
        // Without a discriminator, generated clients take the first schema, and lose what it does not name.
        components.addSchema("AnyDocument", OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true))
                .description("A document in the format of content files. Its schema is that of "
                        + "its type, such as `RoleDocument` of `role` and `CareerPathDocument` of `career-path`."));
        components.addSchema("DraftContent", OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .description("A document as a draft has it, which may have mistakes; without any, it is an AnyDocument."));
        components.addSchema("JsonPatch", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY)
                .description("A JSON Patch (RFC 6902).")
                .items(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)));
    }

    private static void addChanges(Components components) {
        Schema any = components.getSchemas().get("Change");
        for (DocumentType type : DocumentType.values()) {
            Schema change = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                    .description("A change of a document of type " + type.code() + ".").required(any.getRequired())
                    .properties(new LinkedHashMap<>(any.getProperties()));
            components.addSchema(name(type) + "Change", ofType(change, type)
                    .addProperty("document", reference(name(type) + "Document")
                            .description(any.getProperties().get("document").getDescription())));
        }
        components.addSchema("Change", choice("Change").description(any.getDescription()));
        components.removeSchema("JsonNode");
        components.removeSchema("JsonNodeType");
    }

    private static void addSnapshotLines(Components components) {
        for (DocumentType type : DocumentType.values()) {
            Schema line = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                    .description("A document of type " + type.code() + " in a snapshot.")
                    .addRequired("type").addRequired("slug").addRequired("version").addRequired("document");
            components.addSchema(name(type) + "SnapshotDocument", ofType(line, type)
                    .addProperty("slug", string())
                    .addProperty("version", integer().description("Content version that last changed the document."))
                    .addProperty("document", reference(name(type) + "Document")));
        }
        components.addSchema("SnapshotDocument", choice("SnapshotDocument").description("A document in a snapshot."));
        components.addSchema("SnapshotHead", OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .description("First line of a snapshot.")
                .addRequired("contentVersion").addRequired("publishedAt").addRequired("documents").addRequired("token")
                .addProperty("contentVersion", integer().description("Content version of the snapshot."))
                .addProperty("publishedAt", string().format("date-time").description("When that version was published."))
                .addProperty("documents", integer().description("Number of documents that follow."))
                .addProperty("token",
                        string().description("Value for `since` of listChanges, for the changes after this snapshot.")));
        components.addSchema("SnapshotEnd", OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .description("Last line of a snapshot. A snapshot without it is incomplete.").addRequired("sha256")
                .addProperty("sha256", string().pattern("^[0-9a-f]{64}$")
                        .description("SHA-256 digest of all bytes before this line, in hexadecimal.")));
    }

    private static Schema ofType(Schema schema, DocumentType type) {
        return schema.addProperty("type", string().constValue(type.code()).addEnumeration(type.code())
                .description("Type of the document."));
    }

    /** One of the schemas that end with a name, by the type of the document. */
    private static Schema choice(String name) {
        Schema choice = OASFactory.createSchema();
        Discriminator discriminator = OASFactory.createDiscriminator().propertyName("type");
        for (DocumentType type : DocumentType.values()) {
            choice.addOneOf(reference(name(type) + name));
            discriminator.addMapping(type.code(), REFERENCE + name(type) + name);
        }
        return choice.discriminator(discriminator);
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(REFERENCE + name);
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema integer() {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).format("int64");
    }

    /** A type's name in the names of schemas, such as {@code CareerPath}. */
    private static String name(DocumentType type) {
        return Arrays.stream(type.code().split("-")).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** An OpenAPI document of the schemas of content files alone. */
    private static OpenAPI documents() {
        ObjectNode document = JSON.createObjectNode().put("openapi", "3.1.0");
        document.putObject("paths");
        document.putObject("info").put("title", "Documents").put("version", "1");
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        for (DocumentType type : DocumentType.values()) {
            String file = "content/schema/" + type.code() + ".schema.json";
            try (InputStream stored = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
                ObjectNode schema = (ObjectNode) JSON.readTree(stored);
                JsonNode definitions = schema.path("$defs").deepCopy();
                schema.remove("$defs");
                schema.remove("$schema");
                schema.remove("title");
                schemas.set(name(type) + "Document", published(schema, definitions));
                definitions.properties().stream().filter(definition -> isShared(definition.getKey()))
                        .forEach(definition -> schemas.set("Document" + definition.getKey(),
                                published(definition.getValue(), definitions)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        try {
            byte[] written = JSON.writeValueAsBytes(document);
            return SmallRyeOpenAPI.builder().enableStandardStaticFiles(false).enableModelReader(false)
                    .enableStandardFilter(false).enableAnnotationScan(false)
                    .withCustomStaticFile(() -> new ByteArrayInputStream(written)).build().model();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a definition is a schema of its own; maps are inlined, and reasons are in the contract already. */
    private static boolean isShared(String definition) {
        return !definition.startsWith("Map(") && !definition.equals("MissingReason");
    }

    /** A schema as clients need it: they ignore properties that they do not know, so none is forbidden. */
    private static JsonNode published(JsonNode node, JsonNode definitions) {
        if (node instanceof ObjectNode object) {
            ObjectNode result = JSON.createObjectNode();
            object.properties().forEach(property -> {
                if (property.getKey().equals(REF)) {
                    String definition = property.getValue().asText().substring("#/$defs/".length());
                    if (definition.startsWith("Map(")) {
                        result.setAll((ObjectNode) published(definitions.get(definition), definitions));
                    } else {
                        result.put(REF, REFERENCE + (isShared(definition) ? "Document" : "") + definition);
                    }
                } else if (!property.getKey().equals("additionalProperties") || property.getValue().isObject()) {
                    result.set(property.getKey(), published(property.getValue(), definitions));
                }
            });
            return result;
        }
        if (node.isArray()) {
            var result = JSON.createArrayNode();
            node.forEach(item -> result.add(published(item, definitions)));
            return result;
        }
        return node;
    }
}
