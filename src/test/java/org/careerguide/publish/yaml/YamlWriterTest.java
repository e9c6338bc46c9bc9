package org.careerguide.publish.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.careerguide.content.TipDocument;
import org.careerguide.publish.ContentMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read as the same document, whatever its texts hold. */
class YamlWriterTest {

    private static TipDocument tip(String title, String description) {
        return new TipDocument("read-much", title, "Read.", description, null, null, List.of("a", "b"), null);
    }

    private static String written(TipDocument tip) {
        return new String(YamlWriter.write(tip), StandardCharsets.UTF_8);
    }

    private static void assertIsReadAgain(TipDocument tip) {
        var mistakes = new ArrayList<ContentMistake>();
        var read = YamlReader.read("tip.yaml", YamlWriter.write(tip), TipDocument.class, "the fields of a tip", mistakes);
        assertThat(mistakes).as(written(tip)).isEmpty();
        assertThat(read.orElseThrow().value()).as(written(tip)).isEqualTo(tip);
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = { "Read much", "yes", "no", "on", "off", "true", "null", "Null", "~", "1", "1.5", "1e3", "0x1F",
            "0o17",
            "012", "1_000", "1:30", ".inf", ".NaN", "2026-11-27", "2026-11-27T01:02:03Z", "- a", "-", "--", "---", "...", "? a",
            ": a", "a: b", "a:", "a #b", "#a", "&a", "*a", "!a", "!!str a", "%a", "@a", "`a`", "'a'", "\"a\"", "'", "\"", "a'b",
            "[a]", "{a: b}", "[", "{", "a, b", "|", ">", "| a", "> a", "=", "<<", " a", "a ", "\ta", "a\t", "a\tb", "a\\nb",
            "日本",
            "💉", "e\u0301", "\u00a0a", "\u2028a", "a\u2029b", "\ufeffa", "\u200b", "C:\\path", "a\u3000b", "y", "n", "0", "-0",
            "+1" })
    void textIsReadAsItWas(String text) {
        assertIsReadAgain(tip(text, text));
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = { "a\nb", "a\n", "a\n\n", "\na", "\n", "a\n\nb", " a\nb", "a\n b\n  c", "a \nb", "- a\n- b",
            "a: b\nc: d",
            "# a\n\nb", "```\ncode\n```", "\ta\n\tb", "a\n\tb\n", "---\na\n---\n", "a\n...\nb", "日本\n💉", "a\n \nb", "  \na",
            "%a\n!b" })
    void textOfSeveralLinesIsReadAsItWas(String text) {
        assertIsReadAgain(tip("Title", text));
    }

    @Test
    void generatedTextsAreReadAsTheyWere() {
        var random = new Random(14);
        String characters = "ab1 \n\t:#-?&*!|>'\"%@`{}[],~=<.\\/é日";
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertIsReadAgain(tip(text.toString(), text.reverse().toString()));
        }
    }

    @Test
    void plainTextHasNoQuotesAndNothingThatIsAbsent() {
        assertThat(written(tip("Read much", "One.\nTwo.\n"))).isEqualTo("""
                slug: read-much
                title: Read much
                summary: Read.
                description: |
                  One.
                  Two.
                sources:
                  - a
                  - b
                """);
    }

    @ParameterizedTest
    @CsvSource({ "Read: much", "yes", "'# a'" })
    void writingIsRepeatable(String title) {
        TipDocument tip = tip(title, "a");

        assertThat(written(tip)).isEqualTo(written(tip(title, "a"))).endsWith("\n").doesNotContain("\r");
    }
}
