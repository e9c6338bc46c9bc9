package org.careerguide.publish.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.careerguide.publish.Characters;
import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.yaml.YamlNode.Mapping;
import org.careerguide.publish.yaml.YamlNode.Sequence;

/**
 * Reads YAML files, strictly: UTF-8 text with one document, without aliases, anchors, tags, merge keys and repeated fields.
 * Values are taken as YAML 1.2 takes them, and fit their fields without conversion. Every mistake names file, line and field.
 */
public final class YamlReader {

    /** The most bytes that a file may have. */
    public static final int MAX_BYTES = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private YamlReader() {
    }

    /**
     * What was read.
     *
     * @param value the value, of the requested type; what did not fit is null in it
     * @param lines the line of each field, by the name that mistakes give it
     */
    public record Read(Object value, Map<String, Integer> lines) {
    }

    /**
     * Reads a file that states a record.
     *
     * @param file its name in messages
     * @param bytes what it holds
     * @param type the record
     * @param expected what it states, in words
     * @param mistakes takes the mistakes
     * @return what could be read; empty if nothing could
     */
    public static Optional<Read> read(String file, byte[] bytes, Class<? extends Record> type, String expected,
            List<ContentMistake> mistakes) {
        return read(file, bytes, expected, mistakes, (binder, root) -> binder.bind(root, type, ""));
    }

    /** Reads a file that states a list of records, which is the value read; otherwise as the method above. */
    public static Optional<Read> readList(String file, byte[] bytes, Class<? extends Record> item, String expected,
            List<ContentMistake> mistakes) {
        return read(file, bytes, expected, mistakes, (binder, root) -> binder.list(root, item, ""));
    }

    private static Optional<Read> read(String file, byte[] bytes, String expected, List<ContentMistake> mistakes,
            BiFunction<RecordBinder, YamlNode, Object> bind) {
        if (bytes.length > MAX_BYTES) {
            mistakes.add(new ContentMistake(file, 0, "", "the file has more than " + MAX_BYTES + " bytes",
                    "a shorter file; each document has its own"));
            return Optional.empty();
        }
        Optional<String> text = text(file, bytes, mistakes);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Integer> forbidden = forbidden(text.get());
        Map<String, Integer> lines = new HashMap<>();
        Optional<YamlNode> root = YamlParser.parse(file, forbidden.isEmpty() ? text.get() : withoutForbidden(text.get()),
                expected, mistakes);
        root.ifPresent(node -> collectLines(node, "", lines));
        forbidden.forEach((line, character) -> mistakes.add(new ContentMistake(file, line, fieldAt(line, lines),
                "the line holds " + Characters.named(character), Characters.EXPECTED)));
        Object value = root.map(node -> bind.apply(new RecordBinder(file, mistakes), node)).orElse(null);
        if (value == null && mistakes.isEmpty()) {
            mistakes.add(new ContentMistake(file, 1, "", "it is null", expected));
        }
        return value == null ? Optional.empty() : Optional.of(new Read(value, lines));
    }

    private static Optional<String> text(String file, byte[] bytes, List<ContentMistake> mistakes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            mistakes.add(new ContentMistake(file, 1, "", "the file is text in UTF-16 or UTF-32", "text in UTF-8"));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            mistakes.add(
                    new ContentMistake(file, 1 + (int) IntStream.range(0, text.length()).filter(i -> endsLine(text, i)).count(),
                            "", "the line is not text in UTF-8",
                            "text in UTF-8"));
            return Optional.empty();
        }
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    /** In files, characters that only YAML takes for the end of a line are forbidden too: editors do not show them as such. */
    private static boolean isForbidden(int character) {
        return Characters.isForbidden(character) && character != '\r' || isEscapedOnly(character);
    }

    /** Whether texts may hold a character, and files only as an escape. */
    private static boolean isEscapedOnly(int character) {
        return character == '\u2028' || character == '\u2029' || character == BYTE_ORDER_MARK;
    }

    /**
     * Escapes the characters that files may hold only as escapes.
     *
     * @param quoted JSON, or YAML with all texts in quotes
     */
    public static String escaped(String quoted) {
        if (quoted.chars().noneMatch(YamlReader::isEscapedOnly)) {
            return quoted;
        }
        var escaped = new StringBuilder();
        quoted.chars().forEach(character -> {
            if (isEscapedOnly(character)) {
                escaped.append("\\u%04X".formatted(character));
            } else {
                escaped.append((char) character);
            }
        });
        return escaped.toString();
    }

    /** The first forbidden character of each line that holds one. */
    private static Map<Integer, Integer> forbidden(String text) {
        Map<Integer, Integer> found = new TreeMap<>();
        int line = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isForbidden(text.codePointAt(i))) {
                found.putIfAbsent(line, text.codePointAt(i));
            }
            line += endsLine(text, i) ? 1 : 0;
        }
        return found;
    }

    /** Returns the text with the same line numbers, so that the remaining mistakes are found. */
    private static String withoutForbidden(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().map(character -> isForbidden(character) ? ' ' : character).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean endsLine(String text, int index) {
        char c = text.charAt(index);
        return c == '\n' || c == '\r' && (index + 1 >= text.length() || text.charAt(index + 1) != '\n');
    }

    /** The field that begins last before the end of a line. */
    private static String fieldAt(int line, Map<String, Integer> lines) {
        return lines.entrySet().stream().filter(field -> field.getValue() <= line)
                .max(Map.Entry.<String, Integer> comparingByValue().thenComparing(field -> field.getKey().length()))
                .map(Map.Entry::getKey).orElse("");
    }

    private static void collectLines(YamlNode node, String path, Map<String, Integer> lines) {
        lines.putIfAbsent(path, node.line());
        if (node instanceof Mapping mapping) {
            mapping.fields().forEach((name, field) -> {
                String own = path.isEmpty() ? name : path + "." + name;
                lines.put(own, field.line());
                collectLines(field.value(), own, lines);
            });
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                collectLines(sequence.items().get(i), path + "[" + i + "]", lines);
            }
        }
    }
}
