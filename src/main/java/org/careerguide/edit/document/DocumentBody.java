package org.careerguide.edit.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.InvalidContentException;
import org.careerguide.publish.Live;
import org.careerguide.publish.yaml.YamlReader;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.flipkart.zjsonpatch.CompatibilityFlags;
import com.flipkart.zjsonpatch.InvalidJsonPatchException;
import com.flipkart.zjsonpatch.JsonPatch;
import com.flipkart.zjsonpatch.JsonPatchApplicationException;

/**
 * A document as a request states it.
 *
 * @param entry the document with the line of each field
 * @param mistakes what could not be read; reported together with the mistakes that the checks find
 */
public record DocumentBody(DocumentSet.Entry entry, List<ContentMistake> mistakes) {

    /** Media type of content files. */
    public static final String YAML = "application/yaml";

    /** Media type of a patch by RFC 7396. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    /** Media type of a patch by RFC 6902. */
    public static final String JSON_PATCH = "application/json-patch+json";

    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");
    private static final EnumSet<CompatibilityFlags> BY_THE_RFC = EnumSet.of(CompatibilityFlags.FORBID_REMOVE_MISSING_OBJECT);
    private static final Set<String> YAML_TYPES = Set.of(YAML, "application/x-yaml", "text/yaml", "text/x-yaml");
    private static final YAMLMapper YAML_TREES = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).build();
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    /** Whether a media type is one of YAML. */
    public static boolean isYaml(String mediaType) {
        return YAML_TYPES.contains(BodyType.plain(mediaType));
    }

    /**
     * The document in a body of JSON or YAML.
     *
     * @throws InvalidContentException if nothing of it can be read
     */
    public static DocumentBody document(DocumentKey key, byte[] body, String mediaType) {
        if (isYaml(mediaType)) {
            return entry(key, body, true);
        }
        return entry(key, json(body));
    }

    /**
     * The document that a patch makes of another.
     *
     * @throws InvalidContentException if nothing of it can be read
     */
    public static DocumentBody patched(DocumentKey key, JsonNode fields, byte[] body, String mediaType) {
        return entry(key, patched(fields, body, mediaType));
    }

    /** The fields of a document with a patch applied; they may not fit the document's record. */
    public static JsonNode patched(JsonNode fields, byte[] body, String mediaType) {
        JsonNode patch = json(body);
        if (!mediaType.toLowerCase(Locale.ROOT).startsWith(JSON_PATCH)) {
            return requireFields(merged(fields, patch));
        }
        try {
            JsonPatch.validate(patch, BY_THE_RFC);
            JsonNode patched = fields;
            for (ArrayNode part : parts(patch)) {
                patched = JsonPatch.apply(part, patched, BY_THE_RFC);
                requireSize(text(patched).getBytes(StandardCharsets.UTF_8));
            }
            return requireFields(patched);
        } catch (InvalidJsonPatchException e) {
            throw malformed("The body is not a JSON Patch: " + e.getMessage());
        } catch (JsonPatchApplicationException | IllegalStateException e) {
            throw new ProblemException(ProblemType.CONFLICT, "The patch does not fit the document: " + e.getMessage(),
                    List.of());
        } catch (IllegalArgumentException e) {
            throw malformed("The body is not a JSON Patch: one of its paths is not a JSON Pointer.");
        }
    }

    /**
     * The operations of a patch, split after each copy, so that the size is checked in between: copies of copies grow
     * exponentially.
     */
    private static List<ArrayNode> parts(JsonNode patch) {
        var parts = new ArrayList<>(List.of(JSON.createArrayNode()));
        for (JsonNode operation : patch) {
            parts.get(parts.size() - 1).add(twiceEscaped((ObjectNode) operation));
            if (operation.path("op").asText().equals("copy")) {
                parts.add(JSON.createArrayNode());
            }
        }
        return parts;
    }

    /** The operation with tildes in the last name of its paths escaped twice, since the library decodes that name twice. */
    private static ObjectNode twiceEscaped(ObjectNode operation) {
        ObjectNode escaped = operation.deepCopy();
        for (String field : List.of("path", "from")) {
            String path = operation.path(field).asText();
            int last = path.lastIndexOf('/') + 1;
            if (path.indexOf("~0", last) >= 0) {
                escaped.put(field, path.substring(0, last) + path.substring(last).replace("~", "~0"));
            }
        }
        return escaped;
    }

    /** The document for a key. A missing slug is added; if it states another slug, that of the key becomes a former one. */
    public DocumentSet.Entry entryAt(DocumentKey key) {
        String slug = entry.document().slug();
        if (key.slug().equals(slug)) {
            return entry;
        }
        ObjectNode fields = DocumentJson.fields(entry.document());
        if (slug == null) {
            fields.put("slug", key.slug());
        } else {
            Set<String> former = new LinkedHashSet<>();
            fields.path("formerSlugs").forEach(one -> former.add(one.asText()));
            former.add(key.slug());
            ArrayNode list = fields.putArray("formerSlugs");
            former.forEach(list::add);
        }
        Document document = DocumentJson.as(key.type().documentClass(), fields);
        return new DocumentSet.Entry(entry.file(), entry.lines(), document);
    }

    /** The mistakes of the document at a key: those of its form, and a new slug that another document has. */
    public List<ContentMistake> mistakesAt(DocumentKey key, Live live) {
        String slug = entry.document().slug();
        if (slug == null || key.slug().equals(slug) || !live.slugs(key.type()).contains(slug)) {
            return mistakes;
        }
        var all = new ArrayList<>(mistakes);
        all.add(entry.mistake("slug", "there is a " + new DocumentKey(key.type(), slug) + " already",
                "a slug that no other has"));
        return all;
    }

    /** The target with a patch of RFC 7396 applied. */
    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode fields)) {
            return patch;
        }
        ObjectNode merged = target instanceof ObjectNode object ? object.deepCopy() : JSON.createObjectNode();
        fields.forEachEntry((name, value) -> {
            if (value.isNull()) {
                merged.remove(name);
            } else {
                merged.set(name, merged(merged.get(name), value));
            }
        });
        return merged;
    }

    /** The JSON of a body. */
    public static JsonNode json(byte[] body) {
        try {
            JsonNode json = JSON.readTree(body == null ? new byte[0] : body);
            if (json == null || json.isMissingNode()) {
                throw malformed("The body is empty.");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw malformed(
                    "The body is not JSON: " + place(e) + ": " + e.getOriginalMessage().replaceFirst(" \\(start marker.*", ""));
        } catch (IOException e) {
            throw malformed("The body is not JSON.");
        }
    }

    private static String place(JsonProcessingException failure) {
        JsonLocation location = failure.getLocation();
        return location == null ? "it is too large" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** The fields of a body, unchecked. */
    public static JsonNode tree(byte[] body, String mediaType) {
        requireSize(body);
        try {
            return requireFields(isYaml(mediaType) ? YAML_TREES.readTree(body) : json(body));
        } catch (JsonProcessingException e) {
            String detail = "The body is not YAML: " + place(e) + ".";
            throw new ProblemException(ProblemType.MALFORMED_BODY, detail,
                    List.of(new Problem.Mistake("body", "", "malformed", detail, null,
                            e.getLocation() == null ? null : e.getLocation().getLineNr())));
        } catch (IOException e) {
            throw malformed("The body is not YAML.");
        }
    }

    private static JsonNode requireFields(JsonNode tree) {
        if (!(tree instanceof ObjectNode)) {
            throw malformed("The body does not hold the fields of a document.");
        }
        return tree;
    }

    /** Fields as YAML. */
    public static String yaml(JsonNode fields) {
        try {
            return YAML_TREES.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void requireSize(byte[] body) {
        if (body != null && body.length > YamlReader.MAX_BYTES) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE, "A document has at most " + YamlReader.MAX_BYTES + " bytes.",
                    List.of());
        }
    }

    static ProblemException malformed(String detail) {
        return new ProblemException(ProblemType.MALFORMED_BODY, detail, List.of());
    }

    /** Reads JSON as YAML, of which it is a subset, so that both are checked alike. */
    private static DocumentBody entry(DocumentKey key, JsonNode json) {
        return entry(key, YamlReader.escaped(text(json)).getBytes(StandardCharsets.UTF_8), false);
    }

    /** JSON as text, with escapes for halves of surrogate pairs, which would become question marks as bytes. */
    public static String text(JsonNode json) {
        try {
            return HALF_CHARACTER.matcher(JSON.writeValueAsString(json))
                    .replaceAll(half -> "\\\\u%04X".formatted((int) half.group().charAt(0)));
        } catch (JsonProcessingException e) {
            throw malformed("The body holds a number that is too large or too small.");
        }
    }

    private static DocumentBody entry(DocumentKey key, byte[] yaml, boolean withLines) {
        requireSize(yaml);
        var mistakes = new ArrayList<ContentMistake>();
        var read = YamlReader.read(key.toString(), yaml, key.type().documentClass().asSubclass(Record.class),
                "the fields of a " + key.type().code(), mistakes);
        List<ContentMistake> told = withLines ? mistakes
                : mistakes.stream().map(one -> new ContentMistake(one.file(), 0, one.field(), one.message(), one.expected(),
                        one.code())).toList();
        if (read.isEmpty()) {
            throw new InvalidContentException(told);
        }
        return new DocumentBody(new DocumentSet.Entry(key.toString(), withLines ? read.get().lines() : Map.of(),
                (Document) read.get().value()), told);
    }
}
