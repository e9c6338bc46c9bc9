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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

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

    private static final String WITHDRAWN = "withdrawn.yaml";

    /** An entry of the list of what is withdrawn. */
    private record Withdrawn(String type, String slug, String reason) {
    }

    /** Reads the files of a directory. The mistakes in their form are part of the set, for the publisher to refuse. */
    public DocumentSet read(Path directory, Origin origin) {
        var mistakes = new ArrayList<ContentMistake>();
        var entries = new ArrayList<DocumentSet.Entry>();
        var withdrawals = new ArrayList<DocumentSet.Withdrawal>();
        for (Path file : files(directory, mistakes)) {
            String name = directory.relativize(file).toString().replace('\\', '/');
            int slash = name.indexOf('/');
            Optional<DocumentType> type = slash < 0 ? Optional.empty() : DocumentType.ofFolder(name.substring(0, slash));
            if (name.equals(WITHDRAWN)) {
                withdrawals.addAll(readWithdrawals(file, mistakes));
            } else if (type.isEmpty()) {
                mistakes.add(new ContentMistake(name, 0, "", "the file is not in the folder of a type", "one of the folders "
                        + Arrays.stream(DocumentType.values()).map(DocumentType::folder).collect(Collectors.joining(", "))));
            } else {
                read(file, name, type.get(), mistakes).ifPresent(entries::add);
            }
        }
        if (entries.isEmpty() && withdrawals.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(new ContentMistake(directory.toString(), 0, "", "there is no content file in it",
                    "folders such as roles with files such as medical-billing.yaml"));
        }
        return new DocumentSet(origin, entries, withdrawals, mistakes);
    }

    /** A digest of the files of a directory, their names and all that is in them. */
    String digest(Path directory) throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files(directory, new ArrayList<>())) {
            byte[] content = Files.readAllBytes(file);
            // The lengths keep two packs apart whose names and contents are the same one after the other.
            digest.update((directory.relativize(file) + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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

    private static Optional<DocumentSet.Entry> read(Path file, String name, DocumentType type, List<ContentMistake> mistakes) {
        Map<String, Integer> lines = new HashMap<>();
        return parse(file, name, YAML.getTypeFactory().constructType(type.documentClass()), "a " + type.code(), lines, mistakes)
                .map(document -> new DocumentSet.Entry(name, lines, (Document) document));
    }

    private static List<DocumentSet.Withdrawal> readWithdrawals(Path file, List<ContentMistake> mistakes) {
        Map<String, Integer> lines = new HashMap<>();
        var list = YAML.getTypeFactory().constructCollectionType(List.class, Withdrawn.class);
        var withdrawals = new ArrayList<DocumentSet.Withdrawal>();
        Optional<Object> parsed = parse(file, WITHDRAWN, list, "a list of type, slug and reason", lines, mistakes);
        List<?> stated = parsed.isPresent() ? (List<?>) parsed.get() : List.of();
        for (int i = 0; i < stated.size(); i++) {
            String field = "[" + i + "]";
            int line = lines.getOrDefault(field, 1);
            if (!(stated.get(i) instanceof Withdrawn one) || one.type() == null || one.slug() == null || one.reason() == null
                    || one.reason().isBlank()) {
                mistakes.add(new ContentMistake(WITHDRAWN, line, field, "it is not whole", "type, slug and reason"));
                continue;
            }
            Optional<DocumentType> type = DocumentType.ofCode(one.type());
            if (type.isEmpty()) {
                mistakes.add(new ContentMistake(WITHDRAWN, line, field + ".type", "“" + shown(one.type()) + "” is not a type",
                        "one of " + Arrays.stream(DocumentType.values()).map(DocumentType::code)
                                .collect(Collectors.joining(", "))));
            } else {
                withdrawals.add(new DocumentSet.Withdrawal(WITHDRAWN, line, type.get(), one.slug(), one.reason().strip()));
            }
        }
        return withdrawals;
    }

    /** What a file holds, as far as it can be read; what does not fit the type is reported, and left out of it. */
    private static Optional<Object> parse(Path file, String name, JavaType type, String expected, Map<String, Integer> lines,
            List<ContentMistake> mistakes) {
        Optional<String> text = text(file, name, mistakes);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            options.setAllowDuplicateKeys(false);
            Node root = new Yaml(options).compose(new StringReader(text.get()));
            if (root == null) {
                mistakes.add(new ContentMistake(name, 1, "", "the file is empty", expected));
                return Optional.empty();
            }
            collectLines(root, "", lines);
            ObjectReader reader = YAML.readerFor(type).withHandler(new MistakeCollector(name, lines, mistakes));
            return Optional.ofNullable(reader.readValue(text.get()));
        } catch (MarkedYAMLException e) {
            mistakes.add(new ContentMistake(name, e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1, "",
                    "it is not valid YAML: " + e.getProblem(), "one YAML document without aliases or repeated keys"));
        } catch (JsonProcessingException e) {
            mistakes.add(new ContentMistake(name, e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()), "",
                    "it cannot be read: " + e.getOriginalMessage().lines().findFirst().orElse("malformed"), expected));
        } catch (RuntimeException e) {
            mistakes.add(new ContentMistake(name, 1, "", "it is not valid YAML: " + e.getMessage(), "one YAML document"));
        }
        return Optional.empty();
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
