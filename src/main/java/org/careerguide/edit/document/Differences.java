package org.careerguide.edit.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.publish.yaml.YamlWriter;

import com.fasterxml.jackson.databind.JsonNode;
import com.flipkart.zjsonpatch.DiffFlags;
import com.flipkart.zjsonpatch.JsonDiff;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

/** The differences between two documents, each of which may be null. */
public final class Differences {

    private static final int CONTEXT = 3;

    private Differences() {
    }

    /** The changes as a JSON Patch (RFC 6902), which makes the second of the first. */
    public static JsonNode patch(Document from, Document to) {
        return JsonDiff.asJson(fields(from), fields(to),
                EnumSet.of(DiffFlags.OMIT_MOVE_OPERATION, DiffFlags.OMIT_COPY_OPERATION));
    }

    private static JsonNode fields(Document document) {
        return DocumentJson.fields(document == null ? "{}" : DocumentJson.write(document));
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
