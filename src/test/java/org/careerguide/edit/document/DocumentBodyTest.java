package org.careerguide.edit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.TipDocument;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.publish.InvalidContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bodies of requests: which media types they have, what they state, and what patches make of documents. */
class DocumentBodyTest {

    private static final DocumentKey TIP = new DocumentKey(DocumentType.TIP, "read-much");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        return DocumentBody.json(bytes(text));
    }

    private static String patched(String document, String patch, String mediaType) {
        return DocumentBody.text(DocumentBody.patched(json(document), bytes(patch), mediaType));
    }

    private static ProblemType refusal(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).type();
    }

    /** The examples of RFC 7396, appendix A, of which target and result are objects, and some more. */
    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "{\"a\":\"b\"} | {\"a\":\"c\"} | {\"a\":\"c\"}",
            "{\"a\":\"b\"} | {\"b\":\"c\"} | {\"a\":\"b\",\"b\":\"c\"}",
            "{\"a\":\"b\"} | {\"a\":null} | {}",
            "{\"a\":\"b\",\"b\":\"c\"} | {\"a\":null} | {\"b\":\"c\"}",
            "{\"a\":[\"b\"]} | {\"a\":\"c\"} | {\"a\":\"c\"}",
            "{\"a\":\"c\"} | {\"a\":[\"b\"]} | {\"a\":[\"b\"]}",
            "{\"a\":{\"b\":\"c\"}} | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
            "{\"a\":[{\"b\":\"c\"}]} | {\"a\":[1]} | {\"a\":[1]}",
            "{\"e\":null} | {\"a\":1} | {\"e\":null,\"a\":1}",
            "{} | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}",
            "{\"a\":1} | {} | {\"a\":1}",
            "{\"a\":1} | {\"a\":{\"b\":{\"c\":2,\"d\":null}}} | {\"a\":{\"b\":{\"c\":2}}}",
            "{\"a\":[null,{\"b\":null}]} | {\"c\":[null,{\"b\":null}]} | {\"a\":[null,{\"b\":null}],\"c\":[null,{\"b\":null}]}",
            "{\"a\":1.10} | {\"b\":2.00} | {\"a\":1.10,\"b\":2.00}",
    })
    void mergePatchDoesWhatItsRfcSays(String document, String patch, String result) {
        assertThat(patched(document, patch, DocumentBody.MERGE_PATCH)).isEqualTo(result);
        assertThat(patched(document, patch, "Application/Merge-Patch+JSON; charset=utf-8")).isEqualTo(result);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "\\ud800 | \\uD800", "a\\uDC00b | a\\uDC00b",
            "\\uDC00\\uD800 | \\uDC00\\uD800", "\\ud83d\\ude00 | \uD83D\uDE00", "\\ud83d\\ud83d\\ude00 | \\uD83D\uD83D\uDE00",
            "é | é" })
    void halfOfACharacterIsNotReplaced(String stated, String kept) {
        assertThat(DocumentBody.text(json("{\"a\":\"" + stated + "\"}"))).isEqualTo("{\"a\":\"" + kept + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\uD800", "a\uDC00", "\uD83D\uDE00" })
    void documentHasTheCharactersThatItsJsonStates(String title) {
        String escaped = title.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
        DocumentBody body = DocumentBody.document(TIP,
                bytes("{\"slug\":\"read-much\",\"title\":\"" + escaped + "\"}"), "application/json");

        assertThat(((TipDocument) body.entry().document()).title()).isEqualTo(title);
    }

    @Test
    void mergePatchLeavesTheDocumentItselfAsItIs() {
        JsonNode document = json("{\"a\":{\"b\":1},\"c\":[1]}");

        DocumentBody.patched(document, bytes("{\"a\":{\"b\":2},\"c\":null}"), DocumentBody.MERGE_PATCH);

        assertThat(document).isEqualTo(json("{\"a\":{\"b\":1},\"c\":[1]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "1", "\"a\"", "[]", "[{\"a\":1}]", "true" })
    void mergePatchThatMakesNoDocumentIsRefused(String patch) {
        assertThat(refusal(() -> patched("{\"a\":1}", patch, DocumentBody.MERGE_PATCH))).isEqualTo(ProblemType.MALFORMED_BODY);
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "{\"foo\":\"bar\"} | [{\"op\":\"add\",\"path\":\"/baz\",\"value\":\"qux\"}] | {\"foo\":\"bar\",\"baz\":\"qux\"}",
            "{\"foo\":[\"bar\",\"baz\"]} | [{\"op\":\"add\",\"path\":\"/foo/1\",\"value\":\"qux\"}] | {\"foo\":[\"bar\",\"qux\",\"baz\"]}",
            "{\"foo\":[\"bar\"]} | [{\"op\":\"add\",\"path\":\"/foo/-\",\"value\":[\"abc\"]}] | {\"foo\":[\"bar\",[\"abc\"]]}",
            "{\"baz\":\"qux\",\"foo\":\"bar\"} | [{\"op\":\"remove\",\"path\":\"/baz\"}] | {\"foo\":\"bar\"}",
            "{\"foo\":[\"bar\",\"qux\",\"baz\"]} | [{\"op\":\"remove\",\"path\":\"/foo/1\"}] | {\"foo\":[\"bar\",\"baz\"]}",
            "{\"baz\":\"qux\",\"foo\":\"bar\"} | [{\"op\":\"replace\",\"path\":\"/baz\",\"value\":\"boo\"}] | {\"baz\":\"boo\",\"foo\":\"bar\"}",
            "{\"a\":{\"b\":1},\"c\":{}} | [{\"op\":\"move\",\"from\":\"/a/b\",\"path\":\"/c/d\"}] | {\"a\":{},\"c\":{\"d\":1}}",
            "{\"a\":[1]} | [{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/b\"},{\"op\":\"add\",\"path\":\"/b/-\",\"value\":2}] | {\"a\":[1],\"b\":[1,2]}",
            "{\"a\":1} | [{\"op\":\"test\",\"path\":\"/a\",\"value\":1}] | {\"a\":1}",
            "{\"a\":1} | [] | {\"a\":1}",
            "{\"/\":9,\"~\":10} | [{\"op\":\"test\",\"path\":\"/~0\",\"value\":10},{\"op\":\"remove\",\"path\":\"/~1\"}] | {\"~\":10}",
            // A tilde is decoded last, and once: ~01 is the key ~1.
            "{\"~1\":9,\"/\":8} | [{\"op\":\"remove\",\"path\":\"/~01\"}] | {\"/\":8}",
            "{\"~0\":9,\"~\":8} | [{\"op\":\"move\",\"from\":\"/~00\",\"path\":\"/a~1b~01\"}] | {\"~\":8,\"a/b~1\":9}",
            "{\"~1\":{\"~\":1}} | [{\"op\":\"replace\",\"path\":\"/~01/~0\",\"value\":2}] | {\"~1\":{\"~\":2}}",
            "{\"a\":1} | [{\"op\":\"add\",\"path\":\"\",\"value\":{\"b\":2}}] | {\"b\":2}",
            "{\"a\":1} | [{\"op\":\"add\",\"path\":\"/a\",\"value\":null}] | {\"a\":null}",
    })
    void jsonPatchDoesWhatItsRfcSays(String document, String patch, String result) {
        assertThat(json(patched(document, patch, DocumentBody.JSON_PATCH))).isEqualTo(json(result));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "[{\"op\":\"remove\",\"path\":\"/b\"}]", "[{\"op\":\"replace\",\"path\":\"/b\",\"value\":1}]",
            "[{\"op\":\"test\",\"path\":\"/a\",\"value\":2}]", "[{\"op\":\"add\",\"path\":\"/b/c\",\"value\":1}]",
            "[{\"op\":\"move\",\"from\":\"/b\",\"path\":\"/c\"}]", "[{\"op\":\"copy\",\"from\":\"/b\",\"path\":\"/c\"}]",
            "[{\"op\":\"add\",\"path\":\"/l/2\",\"value\":1}]", "[{\"op\":\"remove\",\"path\":\"/l/1\"}]",
            "[{\"op\":\"remove\",\"path\":\"/a\"},{\"op\":\"test\",\"path\":\"/a\",\"value\":1}]" })
    void patchThatDoesNotFitTheDocumentIsAConflict(String patch) {
        assertThat(refusal(() -> patched("{\"a\":1,\"l\":[0]}", patch, DocumentBody.JSON_PATCH)))
                .isEqualTo(ProblemType.CONFLICT);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "{}", "1", "null", "[1]", "[{}]", "[{\"op\":\"add\"}]", "[{\"op\":\"add\",\"path\":\"/b\"}]",
            "[{\"op\":\"grow\",\"path\":\"/a\"}]", "[{\"op\":\"add\",\"path\":\"a\",\"value\":1}]",
            "[{\"op\":\"move\",\"path\":\"/a\"}]", "[", "", "[{\"op\":\"add\",\"path\":\"\",\"value\":1}]",
            "[{\"op\":\"add\",\"path\":\"/a~2\",\"value\":1}]" })
    void whatIsNoPatchIsMalformed(String patch) {
        assertThat(refusal(() -> patched("{\"a\":1}", patch, DocumentBody.JSON_PATCH))).isEqualTo(ProblemType.MALFORMED_BODY);
    }

    @Test
    void copiesOfCopiesAreRefusedBeforeTheyFillTheMemory() {
        String twice = "{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/a/b%d\"},";
        var patch = new StringBuilder("[");
        for (int i = 0; i < 60; i++) {
            patch.append(twice.formatted(i));
        }
        String operations = patch.substring(0, patch.length() - 1) + "]";

        assertThat(refusal(() -> patched("{\"a\":{\"x\":\"y\"}}", operations, DocumentBody.JSON_PATCH)))
                .isIn(ProblemType.BODY_TOO_LARGE, ProblemType.MALFORMED_BODY);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "{ | line 1, column 2", "{\"a\":1,} | line 1, column 8",
            "{\"a\":1}{ | line 1", "{\"a\":1,\"a\":2} | Duplicate field 'a'", "{'a':1} | line 1, column 2", "NaN | NaN" })
    void malformedJsonIsRefusedWithThePlaceOfTheMistake(String body, String told) {
        assertThatThrownBy(() -> json(body)).isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("The body is not JSON:")
                .hasMessageContaining(told).hasMessageNotContaining("start marker").hasMessageNotContaining("Source:");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\n" })
    void emptyBodyIsRefused(String body) {
        assertThatThrownBy(() -> json(body)).hasMessage("The body is empty.");
        assertThatThrownBy(() -> DocumentBody.json(null)).hasMessage("The body is empty.");
    }

    @Test
    void deeplyNestedJsonIsRefusedInsteadOfOverflowing() {
        assertThat(refusal(() -> json("[".repeat(100_000)))).isEqualTo(ProblemType.MALFORMED_BODY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "none", value = { "application/yaml, true", "text/yaml;charset=utf-8, true",
            "APPLICATION/YAML, true",
            "application/x-yaml ; a=b, true", "text/x-yaml, true", "application/json, false", "none, false", "'', false",
            "';', false", "yaml, false", "text/plain;application/yaml, false" })
    void mediaTypeIsOneOfYamlOrNot(String mediaType, boolean yaml) {
        assertThat(DocumentBody.isYaml(mediaType)).isEqualTo(yaml);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "application/json", "application/yaml", "Application/JSON; charset=utf-8", "text/x-yaml" })
    void documentsAreJsonOrYaml(String mediaType) {
        BodyType.requireDocument(mediaType);
        assertThat(refusal(() -> BodyType.requirePatch(mediaType))).isEqualTo(ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "", ";", " ; charset=utf-8", "text/plain", "application", "application/jsonp", "json",
            "text/html;application/json" })
    void otherMediaTypesAreRefusedWithThoseThatAreTaken(String mediaType) {
        for (ThrowingCallable call : new ThrowingCallable[] { () -> BodyType.requireDocument(mediaType),
                () -> BodyType.requireJson(mediaType), () -> BodyType.requirePatch(mediaType) }) {
            ProblemException refusal = catchThrowableOfType(ProblemException.class, call);
            assertThat(refusal.type()).isEqualTo(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            assertThat(refusal.mistakes().get(0).allowed()).isNotEmpty().allMatch(type -> type.contains("/"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "application/json;charset=UTF-8", "application/json; Charset=\"utf-8\"",
            "application/json;a=b;charset=utf-8",
            "application/json;x-charset=latin1" })
    void bodiesAreInUtf8(String mediaType) {
        BodyType.requireJson(mediaType);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "application/json;charset=iso-8859-1", "application/json; a=b ; CHARSET = \"UTF-16\"",
            "application/json;charset=" })
    void otherCharacterSetsAreRefused(String mediaType) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> BodyType.requireDocument(mediaType));
        assertThat(refusal.type()).isEqualTo(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        assertThat(refusal.mistakes().get(0).allowed()).containsExactly("application/json;charset=utf-8");
    }

    @Test
    void bodyWithoutMediaTypeIsRefused() {
        assertThatThrownBy(() -> BodyType.requireJson(null)).hasMessage("The body has no Content-Type.");
    }

    @Test
    void documentIsTheSameAsJsonAndAsYaml() {
        var asJson = DocumentBody.document(TIP, bytes("{\"slug\":\"read-much\",\"title\":\"Read: much\",\"sources\":[\"a\"]}"),
                "application/json");
        var asYaml = DocumentBody.document(TIP, bytes("slug: read-much\ntitle: 'Read: much'\nsources: [a]\n"),
                "application/yaml");

        assertThat(asJson.entry().document()).isEqualTo(asYaml.entry().document());
        assertThat(asJson.mistakes()).isEmpty();
        assertThat(asYaml.entry().lines()).as("lines are known of YAML alone").isNotEmpty();
        assertThat(asJson.entry().lines()).isEmpty();
    }

    /** Files hold these characters as escapes alone, JSON also as themselves. */
    @ParameterizedTest
    @ValueSource(strings = { "\\u2028", "\\u2029", "\\ufeff", "\u2028", "\u2029", "\ufeff", "\u00a0", "💉" })
    void characterOfJsonIsTakenAsItselfAndAsItsEscape(String character) {
        var body = DocumentBody.document(TIP, bytes("{\"slug\":\"read-much\",\"title\":\"a" + character + "b\"}"),
                "application/json");

        assertThat(body.mistakes()).isEmpty();
        assertThat(body.entry().document().title()).hasSize(character.equals("💉") ? 4 : 3).startsWith("a").endsWith("b");
    }

    @Test
    void documentIsPutAtTheSlugOfItsPath() {
        var without = DocumentBody.document(TIP, bytes("{\"title\":\"Read\"}"), "application/json").entryAt(TIP);
        var same = DocumentBody.document(TIP, bytes("{\"slug\":\"read-much\"}"), "application/json");
        var renamed = DocumentBody.document(TIP, bytes("{\"slug\":\"read-more\",\"formerSlugs\":[\"read\",\"read-much\"]}"),
                "application/json").entryAt(TIP);

        assertThat(without.document().slug()).isEqualTo("read-much");
        assertThat(same.entryAt(TIP)).isSameAs(same.entry());
        assertThat(renamed.document().slug()).isEqualTo("read-more");
        assertThat(renamed.document().formerSlugs()).as("each once, the one of the path last").containsExactly("read",
                "read-much");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "1", "\"text\"" })
    void bodyThatHoldsNoFieldsIsRefused(String body) {
        assertThatThrownBy(() -> DocumentBody.document(TIP, bytes(body), "application/json"))
                .isInstanceOf(InvalidContentException.class);
        assertThat(refusal(() -> DocumentBody.tree(bytes(body), "application/json"))).isEqualTo(ProblemType.MALFORMED_BODY);
        assertThat(refusal(() -> DocumentBody.tree(bytes(body), "application/yaml"))).isEqualTo(ProblemType.MALFORMED_BODY);
    }

    /** Whatever changes between two documents, the patch that says so makes the second of the first. */
    @Test
    void differencesMakeTheSecondDocumentOfTheFirst() {
        var random = new Random(14);
        for (int round = 0; round < 1000; round++) {
            ObjectNode from = object(random, 3);
            ObjectNode to = random.nextInt(10) == 0 ? from.deepCopy() : object(random, 3);
            JsonNode patch = Differences.patch(from, to);
            JsonNode patched = DocumentBody.patched(from, bytes(patch.toString()), DocumentBody.JSON_PATCH);
            assertThat(patched).as("%s with %s", from, patch).isEqualTo(to);
            assertThat(patch.isEmpty()).as("%s and %s", from, to).isEqualTo(from.equals(to));
            assertThat(patch.valueStream().map(one -> one.path("op").asText())).as("simple changes alone").isSubsetOf("add",
                    "remove", "replace");
            assertThat(Differences.described(from, to)).hasSize(Math.min(100, patch.size()));
        }
    }

    private static ObjectNode object(Random random, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            object.set(List.of("a", "b", "/", "~", "~0", "~1", "a/~01").get(random.nextInt(7)), value(random, depth - 1));
        }
        return object;
    }

    private static JsonNode value(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 5 : 3);
        if (kind == 3) {
            return object(random, depth);
        }
        if (kind == 4) {
            var array = JsonNodeFactory.instance.arrayNode();
            for (int i = random.nextInt(4); i > 0; i--) {
                array.add(value(random, depth - 1));
            }
            return array;
        }
        return kind == 0 ? JsonNodeFactory.instance.textNode("t" + random.nextInt(3))
                : kind == 1 ? JsonNodeFactory.instance.numberNode(random.nextInt(3))
                        : JsonNodeFactory.instance.booleanNode(true);
    }

    @Test
    void differencesToADocumentThatIsNotThereAreAllItsFields() {
        JsonNode document = json("{\"slug\":\"read-much\",\"title\":\"Read\"}");

        assertThat(Differences.described(null, document)).extracting(mistake -> mistake.name() + " " + mistake.message())
                .containsExactlyInAnyOrder("/slug It has been added: \"read-much\"", "/title It has been added: \"Read\"");
        assertThat(Differences.described(document, null)).extracting(mistake -> mistake.message())
                .containsExactly("It has been removed.", "It has been removed.");
        assertThat(Differences.patch((JsonNode) null, null)).isEmpty();
    }

    @Test
    void unifiedDiffNamesTheFileAndShowsTheLines() {
        var one = DocumentBody.document(TIP, bytes("{\"slug\":\"read-much\",\"title\":\"Read\"}"), "application/json").entry()
                .document();
        var other = DocumentBody.document(TIP, bytes("{\"slug\":\"read-much\",\"title\":\"Write\"}"), "application/json")
                .entry()
                .document();

        assertThat(Differences.text("tips/read-much.yaml", one, other)).startsWith(
                "--- a/tips/read-much.yaml\n+++ b/tips/read-much.yaml\n@@ ").contains("-title: Read\n+title: Write\n");
        assertThat(Differences.text("f", null, one)).startsWith("--- /dev/null\n+++ b/f\n").contains("+title: Read\n");
        assertThat(Differences.text("f", one, null)).startsWith("--- a/f\n+++ /dev/null\n").contains("-title: Read\n");
        assertThat(Differences.text("f", one, one)).isEmpty();
    }
}
