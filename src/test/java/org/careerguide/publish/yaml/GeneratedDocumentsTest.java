package org.careerguide.publish.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.References;
import org.careerguide.content.Refers;
import org.careerguide.publish.ContentMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents of every type, with any fields present: what is written is read as the same, and references follow a new slug. */
class GeneratedDocumentsTest {

    private static final int ROUNDS = 60;
    private static final List<String> TEXTS = List.of("Read much", "yes", "null", "1.5", "007", "2026-11-27", "- a", "a: b #c",
            "'quoted' \"twice\"", "e\u0301 日本 𠮷 💉", "two\nlines\n", "  spaces  ", "C:\\path", "{braces} [brackets]", "~",
            "<b>&amp;",
            "\u2028\ufeff", "a".repeat(300));
    private static final List<String> SLUGS = List.of("one", "two", "three", "former");

    /** Makes records of random fields, of which any may be absent. */
    private static final class Generator {

        private final Random random;

        Generator(long seed) {
            random = new Random(seed);
        }

        Document document(DocumentType type) {
            return (Document) record(type.documentClass(), 0);
        }

        private Object record(Class<?> type, int depth) {
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = Arrays.stream(components).map(component -> component.getName().equals("slug") ? "of-test"
                    : random.nextInt(4) == 0 ? null : value(component.getGenericType(), component, depth)).toArray();
            // A record without any field would be written as nothing.
            if (Arrays.stream(values).allMatch(value -> value == null)) {
                values[0] = value(components[0].getGenericType(), components[0], depth);
            }
            try {
                return type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new)).newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private Object value(Type type, RecordComponent component, int depth) {
            if (type instanceof ParameterizedType generic) {
                return generic.getRawType() == List.class ? list(generic.getActualTypeArguments()[0], component, depth)
                        : map(generic.getActualTypeArguments()[1], component, depth);
            }
            var wanted = (Class<?>) type;
            if (wanted.isEnum()) {
                return wanted.getEnumConstants()[random.nextInt(wanted.getEnumConstants().length)];
            }
            if (wanted.isRecord()) {
                return record(wanted, depth + 1);
            }
            return switch (wanted.getSimpleName()) {
                case "String" -> component.isAnnotationPresent(Refers.class) ? SLUGS.get(random.nextInt(SLUGS.size()))
                        : TEXTS.get(random.nextInt(TEXTS.size()));
                case "Boolean" -> random.nextBoolean();
                case "Integer" -> random.nextInt();
                case "Long" -> random.nextLong() / 1000;
                case "BigDecimal" -> BigDecimal.valueOf(random.nextLong() / 1_000_000, random.nextInt(6));
                case "LocalDate" -> LocalDate.of(1900 + random.nextInt(300), 1 + random.nextInt(12), 1 + random.nextInt(28));
                default -> throw new IllegalArgumentException("no generator makes a " + wanted);
            };
        }

        private List<Object> list(Type item, RecordComponent component, int depth) {
            return Stream.generate(() -> value(item, component, depth))
                    .limit(depth == 0 && random.nextInt(8) == 0 ? 12 : 1 + random.nextInt(depth > 1 ? 1 : 3)).toList();
        }

        private Map<String, Object> map(Type value, RecordComponent component, int depth) {
            var map = new LinkedHashMap<String, Object>();
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                map.put(List.of("median", "sharePercent", "a b", "null", "1").get(random.nextInt(5)),
                        value(value, component, depth));
            }
            return map;
        }
    }

    private static List<Document> documents(DocumentType type) {
        var generator = new Generator(14 + type.ordinal());
        return Stream.generate(() -> generator.document(type)).limit(ROUNDS).toList();
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void jsonOfADocumentIsReadAsTheSame(DocumentType type) {
        documents(type).forEach(document -> {
            String json = DocumentJson.write(document);
            assertThat(DocumentJson.read(type, json)).as(json).isEqualTo(document);
            assertThat(DocumentJson.write(DocumentJson.read(type, json))).as("one text for one content").isEqualTo(json);
        });
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void fileOfADocumentIsReadAsTheSame(DocumentType type) {
        documents(type).forEach(document -> {
            byte[] file = YamlWriter.write(document);
            var mistakes = new ArrayList<ContentMistake>();
            var read = YamlReader.read("file.yaml", file, type.documentClass().asSubclass(Record.class), "fields", mistakes);
            assertThat(mistakes).as(new String(file, StandardCharsets.UTF_8)).isEmpty();
            assertThat(read.orElseThrow().value()).isEqualTo(document);
            assertThat(YamlWriter.write((Document) read.orElseThrow().value())).isEqualTo(file);
        });
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void newSlugStandsWhereverTheFormerOneStood(DocumentType type) {
        for (Document document : documents(type)) {
            List<References.Reference> before = References.of(document);
            for (DocumentKey former : before.stream().map(References.Reference::key).collect(Collectors.toSet())) {
                Document renamed = References.renamed(document, former, "brand-new");

                assertThat(References.of(renamed)).extracting(References.Reference::field).as("the same fields")
                        .isEqualTo(before.stream().map(References.Reference::field).toList());
                assertThat(References.of(renamed)).extracting(References.Reference::key).isEqualTo(before.stream()
                        .map(one -> one.key().equals(former) ? new DocumentKey(former.type(), "brand-new") : one.key())
                        .toList());
                assertThat(References.renamed(renamed, new DocumentKey(former.type(), "brand-new"), former.slug()))
                        .as("and back").isEqualTo(document);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void slugThatADocumentDoesNotNameChangesNothing(DocumentType type) {
        documents(type).forEach(document -> {
            for (DocumentType named : DocumentType.values()) {
                assertThat(References.renamed(document, new DocumentKey(named, "unheard-of"), "brand-new")).isEqualTo(document);
            }
        });
    }

    @Test
    void typesThatCanNameAnotherAreThoseWhoseDocumentsDo() {
        for (DocumentType named : DocumentType.values()) {
            Set<DocumentType> naming = new HashSet<>();
            for (DocumentType type : DocumentType.values()) {
                if (documents(type).stream().flatMap(document -> References.of(document).stream())
                        .anyMatch(reference -> reference.type() == named)) {
                    naming.add(type);
                }
            }
            assertThat(References.typesThatName(named)).as("%s", named).containsExactlyInAnyOrderElementsOf(naming);
        }
    }
}
