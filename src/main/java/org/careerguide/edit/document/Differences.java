package org.careerguide.edit.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.error.Problem;
import org.careerguide.publish.yaml.YamlWriter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.flipkart.zjsonpatch.DiffFlags;
import com.flipkart.zjsonpatch.JsonDiff;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

/** The differences between two documents, each of which may be null. */
public final class Differences {

    private static final EnumSet<DiffFlags> SIMPLE = EnumSet.of(DiffFlags.OMIT_MOVE_OPERATION, DiffFlags.OMIT_COPY_OPERATION);
    private static final int CONTEXT = 3;
    private static final int MOST_DESCRIBED = 100;

    private Differences() {
    }

    /** The changes as a JSON Patch (RFC 6902) from the first to the second. */
    public static JsonNode patch(Document from, Document to) {
        return patch(fields(from), fields(to));
    }

    /** The changes of the fields of documents, each of which may be null; otherwise as the method above. */
    public static JsonNode patch(JsonNode from, JsonNode to) {
        return JsonDiff.asJson(from == null ? JsonNodeFactory.instance.objectNode() : from,
                to == null ? JsonNodeFactory.instance.objectNode() : to, SIMPLE);
    }

    private static JsonNode fields(Document document) {
        return document == null ? null : DocumentJson.fields(document);
    }

    /** The changes as errors of a problem, one for each field. */
    public static List<Problem.Mistake> described(JsonNode from, JsonNode to) {
        return StreamSupport.stream(patch(from, to).spliterator(), false).limit(MOST_DESCRIBED)
                .map(change -> new Problem.Mistake("body", change.path("path").asText(), "changed", described(change), null))
                .toList();
    }

    private static String described(JsonNode change) {
        return switch (change.path("op").asText()) {
            case "add" -> "It has been added: " + change.path("value");
            case "remove" -> "It has been removed.";
            default -> "It is now " + change.path("value");
        };
    }

    /** The changes of the content files as a unified diff. */
    public static String text(String file, Document from, Document to) {
        List<String> before = lines(from);
        return UnifiedDiffUtils.generateUnifiedDiff(from == null ? "/dev/null" : "a/" + file,
                to == null ? "/dev/null" : "b/" + file, before, DiffUtils.diff(before, lines(to)), CONTEXT).stream()
                .map(line -> line + "\n").collect(Collectors.joining());
    }

    private static List<String> lines(Document document) {
        return document == null ? List.of()
                : Arrays.asList(new String(YamlWriter.write(document), StandardCharsets.UTF_8).split("\n"));
    }
}
