package org.careerguide.publish.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentType;
import org.careerguide.publish.ContentMistake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Writes documents as content files, one form for one document: fields in the order of the record, text in quotes only where
 * it needs them.
 */
public final class YamlWriter {

    private static final ObjectWriter PLAIN = mapper(true).writer();
    private static final ObjectWriter QUOTED = mapper(false).writer();

    private YamlWriter() {
    }

    private static YAMLMapper mapper(boolean plain) {
        return YAMLMapper.builder().addModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).disable(YAMLGenerator.Feature.SPLIT_LINES)
                .configure(YAMLGenerator.Feature.MINIMIZE_QUOTES, plain)
                .configure(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS, true)
                .configure(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE, plain)
                .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .build();
    }

    /** The file of a document, which {@link YamlReader} reads as the same document. */
    public static byte[] write(Document document) {
        byte[] plain = write(PLAIN, document).getBytes(StandardCharsets.UTF_8);
        return isRead(plain, document) ? plain
                : YamlReader.escaped(write(QUOTED, document)).getBytes(StandardCharsets.UTF_8);
    }

    private static String write(ObjectWriter writer, Document document) {
        try {
            return writer.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRead(byte[] file, Document document) {
        var mistakes = new ArrayList<ContentMistake>();
        var type = DocumentType.of(document).documentClass().asSubclass(Record.class);
        return YamlReader.read("", file, type, "", mistakes)
                .filter(read -> mistakes.isEmpty() && DocumentJson.write(read.value()).equals(DocumentJson.write(document)))
                .isPresent();
    }
}
