package org.careerguide.importer.pack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.document.Document;
import org.careerguide.publish.document.DocumentType;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads a pack, and reports every mistake in the form of its files at once. */
@ApplicationScoped
public class PackReader {

    private static final int MAX_FILE_BYTES = 1_000_000;
    private static final YAMLMapper YAML = YAMLMapper.builder().addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private final Validator validator;

    PackReader(Validator validator) {
        this.validator = validator;
    }

    /** Reads the files of a directory. The mistakes in their form are part of the set, for the publisher to refuse. */
    public DocumentSet read(Path directory, Origin origin) {
        var mistakes = new ArrayList<ContentMistake>();
        var entries = new ArrayList<DocumentSet.Entry>();
        var unreadable = new ArrayList<DocumentSet.Unreadable>();
        for (Path file : files(directory, mistakes)) {
            String name = directory.relativize(file).toString().replace('\\', '/');
            int slash = name.indexOf('/');
            Optional<DocumentType> type = slash < 0 ? Optional.empty() : DocumentType.ofFolder(name.substring(0, slash));
            if (type.isEmpty()) {
                mistakes.add(new ContentMistake(name, 0, "", "the file is not in the folder of a type", "one of the folders "
                        + Arrays.stream(DocumentType.values()).map(DocumentType::folder).collect(Collectors.joining(", "))));
            } else {
                read(file, name, type.get(), unreadable, mistakes).ifPresent(entries::add);
            }
        }
        if (entries.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(new ContentMistake(directory.toString(), 0, "", "there is no content file in it",
                    "folders such as roles with files such as medical-billing.yaml"));
        }
        return new DocumentSet(origin, entries, unreadable, mistakes);
    }

    private static List<Path> files(Path directory, List<ContentMistake> mistakes) {
        if (!Files.isDirectory(directory)) {
            mistakes.add(new ContentMistake(directory.toString(), 0, "",
                    Files.exists(directory) ? "it is not a directory" : "it does not exist", "a directory of content files"));
            return List.of();
        }
        Path schemas = directory.resolve("schema");
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> !file.startsWith(schemas))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException | UncheckedIOException e) {
            mistakes.add(new ContentMistake(directory.toString(), 0, "", "it cannot be read: " + e.getMessage(),
                    "a directory of content files"));
            return List.of();
        }
    }

    private Optional<DocumentSet.Entry> read(Path file, String name, DocumentType type,
            List<DocumentSet.Unreadable> unreadable, List<ContentMistake> mistakes) {
        Optional<String> text = text(file, name, mistakes);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> lines = new HashMap<>();
        var found = new ArrayList<ContentMistake>();
        Document document = null;
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            options.setAllowDuplicateKeys(false);
            Node root = new Yaml(options).compose(new StringReader(text.get()));
            if (root == null) {
                mistakes.add(new ContentMistake(name, 1, "", "the file is empty", "a " + type.code()));
                return Optional.empty();
            }
            collectLines(root, "", lines);
            ObjectReader reader = YAML.readerFor(type.documentClass())
                    .withHandler(new MistakeCollector(name, lines, found));
            document = reader.readValue(text.get());
        } catch (MarkedYAMLException e) {
            found.add(new ContentMistake(name, e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1, "",
                    "it is not valid YAML: " + e.getProblem(), "one YAML document without aliases or repeated keys"));
        } catch (JsonProcessingException e) {
            found.add(new ContentMistake(name, e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()), "",
                    "it cannot be read: " + e.getOriginalMessage().lines().findFirst().orElse("malformed"),
                    "one YAML document with the fields of a " + type.code()));
        } catch (RuntimeException e) {
            found.add(new ContentMistake(name, 1, "", "it is not valid YAML: " + e.getMessage(), "one YAML document"));
        }
        if (document != null) {
            validate(new DocumentSet.Entry(name, lines, document), found);
        }
        mistakes.addAll(found);
        if (!found.isEmpty() && document != null && document.slug() != null) {
            unreadable.add(new DocumentSet.Unreadable(name, lines.getOrDefault("slug", 1), type, document.slug()));
        }
        return found.isEmpty() && document != null ? Optional.of(new DocumentSet.Entry(name, lines, document))
                : Optional.empty();
    }

    private static Optional<String> text(Path file, String name, List<ContentMistake> mistakes) {
        try {
            if (Files.size(file) > MAX_FILE_BYTES) {
                mistakes.add(new ContentMistake(name, 0, "", "the file is larger than a document can be",
                        "at most " + MAX_FILE_BYTES + " bytes"));
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            if (text.indexOf('\0') >= 0) {
                mistakes.add(new ContentMistake(name, 0, "", "the file holds a NUL character", "text"));
                return Optional.empty();
            }
            return Optional.of(text);
        } catch (CharacterCodingException e) {
            mistakes.add(new ContentMistake(name, 0, "", "the file is not UTF-8 text", "text in UTF-8"));
        } catch (IOException e) {
            mistakes.add(new ContentMistake(name, 0, "", "the file cannot be read: " + e.getMessage(), "a readable file"));
        }
        return Optional.empty();
    }

    /** Reports what breaks the constraints of the record, but for fields that are reported already. */
    private void validate(DocumentSet.Entry entry, List<ContentMistake> found) {
        Set<String> reported = new HashSet<>();
        found.forEach(mistake -> reported.add(mistake.field()));
        Set<ConstraintViolation<Document>> violations = validator.validate(entry.document());
        violations.stream().sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> {
                    String field = violation.getPropertyPath().toString().replace(".<list element>", "")
                            .replace(".<map value>", "");
                    Class<?> constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
                    boolean absent = violation.getInvalidValue() == null;
                    if (reported.contains(field) || absent && constraint != NotNull.class
                            && reports(violations, field, NotNull.class)) {
                        return;
                    }
                    found.add(entry.mistake(field,
                            absent ? "it is missing" : "“" + shown(violation.getInvalidValue()) + "” does not fit",
                            expected(violation)));
                });
    }

    private static boolean reports(Set<ConstraintViolation<Document>> violations, String field, Class<?> constraint) {
        return violations.stream().anyMatch(other -> other.getPropertyPath().toString().equals(field)
                && other.getConstraintDescriptor().getAnnotation().annotationType() == constraint);
    }

    private static String expected(ConstraintViolation<Document> violation) {
        if (violation.getConstraintDescriptor().getAnnotation() instanceof Pattern pattern
                && pattern.regexp().equals(Document.SLUG)) {
            return "a slug: 2 to 100 lower-case letters, digits and hyphens, a letter first and no hyphen last";
        }
        return violation.getMessage();
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** Notes the line of each field, by the name that mistakes give it. */
    private static void collectLines(Node node, String path, Map<String, Integer> lines) {
        lines.putIfAbsent(path, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> {
                if (pair.getKeyNode() instanceof ScalarNode key) {
                    String field = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
                    lines.put(field, key.getStartMark().getLine() + 1);
                    collectLines(pair.getValueNode(), field, lines);
                }
            });
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                collectLines(sequence.getValue().get(i), path + "[" + i + "]", lines);
            }
        }
    }

    /** Notes what does not fit the record, and goes on with the next field. */
    private static final class MistakeCollector extends DeserializationProblemHandler {

        private final String file;
        private final Map<String, Integer> lines;
        private final List<ContentMistake> found;

        MistakeCollector(String file, Map<String, Integer> lines, List<ContentMistake> found) {
            this.file = file;
            this.lines = lines;
            this.found = found;
        }

        @Override
        public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
                JsonDeserializer<?> deserializer, Object beanOrClass, String name) throws IOException {
            add(field(parser), "there is no such field",
                    "one of " + deserializer.getKnownPropertyNames().stream().map(Object::toString).sorted()
                            .collect(Collectors.joining(", ")));
            parser.skipChildren();
            return true;
        }

        @Override
        public Object handleWeirdStringValue(DeserializationContext context, Class<?> target, String value, String message) {
            add(field(context.getParser()), "“" + shown(value) + "” does not fit", form(target));
            return null;
        }

        @Override
        public Object handleWeirdNumberValue(DeserializationContext context, Class<?> target, Number value, String message) {
            add(field(context.getParser()), "“" + value + "” does not fit", form(target));
            return null;
        }

        @Override
        public Object handleUnexpectedToken(DeserializationContext context, JavaType target, JsonToken token,
                JsonParser parser, String message) throws IOException {
            add(field(parser), "it is " + described(token), form(target.getRawClass()));
            parser.skipChildren();
            return null;
        }

        private void add(String field, String message, String expected) {
            found.add(new ContentMistake(file, lines.getOrDefault(field, 1), field, message, expected));
        }

        private static String described(JsonToken token) {
            return switch (token) {
                case START_OBJECT, FIELD_NAME -> "a mapping";
                case START_ARRAY -> "a list";
                case VALUE_STRING -> "text";
                case VALUE_TRUE, VALUE_FALSE -> "true or false";
                default -> "a number";
            };
        }

        private static String form(Class<?> target) {
            if (target.isEnum()) {
                return "one of " + Arrays.stream(target.getFields()).filter(Field::isEnumConstant)
                        .map(constant -> constant.getAnnotation(JsonProperty.class).value())
                        .collect(Collectors.joining(", "));
            }
            if (Number.class.isAssignableFrom(target)) {
                return "a number";
            }
            return switch (target.getSimpleName()) {
                case "String" -> "text";
                case "Boolean" -> "true or false";
                case "LocalDate" -> "a day such as 2026-11-01";
                case "List" -> "a list";
                default -> "a mapping";
            };
        }

        /** The field at which the parser is, as mistakes name it. */
        private static String field(JsonParser parser) {
            var field = new StringBuilder();
            for (JsonPointer pointer = parser.getParsingContext().pathAsPointer(); pointer != null
                    && !pointer.matches(); pointer = pointer.tail()) {
                if (pointer.mayMatchElement()) {
                    field.append('[').append(pointer.getMatchingIndex()).append(']');
                } else {
                    field.append(field.isEmpty() ? "" : ".").append(pointer.getMatchingProperty());
                }
            }
            return field.toString();
        }
    }
}
