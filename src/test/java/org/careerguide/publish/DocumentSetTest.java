package org.careerguide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentType;
import org.careerguide.content.TipDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a mistake is, and what remains of a set without files that have mistakes. */
class DocumentSetTest {

    private static DocumentSet.Entry entry(String file, Map<String, Integer> lines, String json) {
        return new DocumentSet.Entry(file, lines, DocumentJson.read(TipDocument.class, json));
    }

    @ParameterizedTest(name = "{0} is in line {1}")
    @CsvSource({ "title, 2", "steps, 4", "steps[0], 5", "steps[0].from, 6", "steps[0].to, 5", "steps[0].asksFor[1].text, 5",
            "steps[7].from, 4", "summary, 1", "'', 1", "titles, 1", "steps[0]from, 4" })
    void lineIsThatOfTheFieldOrOfTheNearestAroundIt(String field, int line) {
        var entry = entry("a.yaml", Map.of("", 1, "title", 2, "steps", 4, "steps[0]", 5, "steps[0].from", 6),
                "{\"slug\":\"a\"}");

        assertThat(entry.line(field)).isEqualTo(line);
        assertThat(entry.mistake(field, "it is wrong", "right").line()).isEqualTo(line);
    }

    @Test
    void documentThatIsNotOfAFileHasNoLines() {
        assertThat(entry("tip a", Map.of(), "{\"slug\":\"a\"}").line("title")).isZero();
        assertThat(entry("a.yaml", Map.of("title", 2), "{\"slug\":\"a\"}").line("summary")).isEqualTo(1);
    }

    @Test
    void documentWithoutTitleOnlyAddsToOthers() {
        assertThat(entry("a", Map.of(), "{\"slug\":\"a\",\"title\":\"A\"}").isWhole()).isTrue();
        assertThat(entry("a", Map.of(), "{\"slug\":\"a\"}").isWhole()).isFalse();
    }

    @Test
    void setWithoutSomeFilesHasNothingOfThem() {
        var kept = entry("kept.yaml", Map.of(), "{\"slug\":\"a\"}");
        var set = new DocumentSet(Origin.PACK, List.of(kept, entry("bad.yaml", Map.of(), "{\"slug\":\"b\"}")),
                List.of(new DocumentSet.Withdrawal("bad.yaml", 1, DocumentType.TIP, "c", "Old."),
                        new DocumentSet.Withdrawal("other.yaml", 1, DocumentType.TIP, "d", "Old.")),
                List.of(new ContentMistake("bad.yaml", 1, "title", "it is wrong", "right")));

        DocumentSet rest = set.without(Set.of("bad.yaml"));

        assertThat(rest.entries()).containsExactly(kept);
        assertThat(rest.withdrawals()).extracting(DocumentSet.Withdrawal::slug).containsExactly("d");
        assertThat(rest.mistakes()).isEmpty();
        assertThat(set.entries()).as("the set itself").hasSize(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "none", value = { "plain, none", "'a\tb', none", "'a\nb', none",
            "'a\u0007b', it holds the character U+0007",
            "'a\u0085', it holds the character U+0085", "💉, none" })
    void textsHoldNoCharactersThatNoTextMayHold(String text, String message) {
        assertThat(CharacterCheck.fault(text).map(CharacterCheck.Fault::message).orElse(null)).isEqualTo(message);
    }

    @Test
    void everyTextOfADocumentIsChecked() {
        var tip = new TipDocument("a", "T\u0001", "S", "D\u0002", List.of("ok", "c\u0003"), null, null, null);

        assertThat(CharacterCheck.of(new DocumentSet.Entry("a.yaml", Map.of(), tip))).extracting(ContentMistake::field)
                .containsExactly("title", "description", "certifications[1]");
    }
}
