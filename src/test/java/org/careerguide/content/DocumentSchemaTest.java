package org.careerguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/**
 * Holds the JSON Schemas of content files, by which editors complete and check, to the records, and the built-in content to the
 * schemas. After a change of a record, {@code ./mvnw test -Dtest=DocumentSchemaTest -Dcontent.schemas.update=true} writes them
 * again.
 */
class DocumentSchemaTest {

    private static final Path CONTENT = Path.of("src", "main", "resources", "content");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Names the type of the documents that a field refers to, for forms in which an editor picks one. */
    private static final String REFERS = "x-refers";
    private static final SchemaGenerator GENERATOR = generator();

    private static SchemaGenerator generator() {
        var configuration = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS,
                        JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED))
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        configuration.forTypesInGeneral().withStringFormatResolver(
                scope -> scope.getType().getErasedType() == LocalDate.class ? "date" : null);
        configuration.forFields().withInstanceAttributeOverride((node, field, context) -> {
            // Of a list of slugs, the items refer.
            if (!field.isContainerType()) {
                refers(field.getRawMember()).ifPresent(type -> node.put(REFERS, type.code()));
            }
        });
        return new SchemaGenerator(configuration.build());
    }

    /** The type that a field of a document refers to, if it does. */
    private static Optional<DocumentType> refers(Field field) {
        return Arrays.stream(field.getDeclaringClass().getRecordComponents())
                .filter(component -> component.getName().equals(field.getName())).findFirst()
                .map(component -> component.getAnnotation(Refers.class)).map(Refers::value);
    }

    private static Path schemaFile(DocumentType type) {
        return CONTENT.resolve("schema").resolve(type.code() + ".schema.json");
    }

    static Stream<Path> contentFiles() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @EnumSource
    void schemaSaysWhatTheRecordSays(DocumentType type) throws IOException {
        ObjectNode schema = GENERATOR.generateSchema(type.documentClass());
        schema.put("title", "Content file: " + type.code().replace('-', ' '));
        Path file = schemaFile(type);
        if (Boolean.getBoolean("content.schemas.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n");
        }

        assertThat(JSON.readTree(file.toFile())).isEqualTo(JSON.readTree(schema.toString()));
    }

    @ParameterizedTest
    @MethodSource("contentFiles")
    void builtInFileNamesItsSchemaAndFitsIt(Path file) throws IOException {
        DocumentType type = DocumentType.ofFolder(file.getParent().getFileName().toString()).orElseThrow();
        JsonNode schema = JSON.readTree(schemaFile(type).toFile());

        assertThat(Files.readAllLines(file).get(0))
                .isEqualTo("# yaml-language-server: $schema=../schema/" + type.code() + ".schema.json");
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema)
                .validate(new YAMLMapper().readTree(file.toFile()))).isEmpty();
    }

    @Test
    void schemaRefusesWhatTheRecordRefuses() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JSON.readTree(schemaFile(DocumentType.SKILL).toFile()));
        ObjectNode skill = (ObjectNode) new YAMLMapper().readTree(CONTENT.resolve("skills/analysis.yaml").toFile());

        assertThat(schema.validate(skill.deepCopy().put("slug", "Not a slug"))).isNotEmpty();
        assertThat(schema.validate(skill.deepCopy().put("kind", "SKILL"))).isNotEmpty();
        assertThat(schema.validate(skill.deepCopy().put("sumary", "A slip."))).isNotEmpty();
        assertThat(schema.validate(skill.deepCopy().without("title"))).isNotEmpty();
    }
}
