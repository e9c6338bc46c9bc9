package org.careerguide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of documents in formats in which some characters mean something. */
class PlainTextTest {

    private static final Parser PARSER = Parser.builder().build();

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = { "Medical coder", "C++ / C#", "*bold* _it_ `code` ~no~", "[a](https://x.org)", "![a](b)", "a](b",
            "<b>x</b>", "<https://x.org>", "a & b &amp; &lt; &#42;", "\\*", "a\\", "# not a heading", "## x", "x #", "> quote",
            "- item", "-", "--- ", "***", "+ item", "* item", "1. item", "12) item", "1986. A great year", "===", "=", "~~~",
            "```", "| a | b |", "a | b", "---|---", "[1]: https://x.org", "[^1]: note", "^[note]", "http://x.org/_a_",
            "_", "__init__", "a*b*c", "2 * 3 * 4", "- - -", "_ _ _", "\t- x", "  1. x", "日本語 *の*", "💉 [x]", "!", "![",
            "-5 %", "+5 %", "10-K", "a\nb", "a\n- b", "a\n===", "a  \nb", "<!-- x -->", "<?x?>", "&", "&copy;", "a&b;", "1.",
            "0)" })
    void nothingInMarkdownMeansAnythingButItself(String text) {
        assertIsText(PlainText.markdown(text), text);
        assertIsText("Before " + PlainText.markdown(text) + " after", "Before " + PlainText.line(text) + " after");
        Node list = PARSER.parse("- " + PlainText.markdown(text) + "\n").getFirstChild();
        assertThat(list).isInstanceOf(BulletList.class);
        assertThat(list.getFirstChild()).isInstanceOf(ListItem.class);
        assertIsText(list.getFirstChild(), PlainText.line(text));
    }

    @Test
    void nothingInMarkdownMeansAnythingWhateverTheTextIs() {
        var random = new Random(14);
        String characters = "ab1 \\`*_[]()<>#!|~&;:+-.=\"'\n\té{}^$/@";
        for (int round = 0; round < 5000; round++) {
            var text = new StringBuilder();
            for (int i = 1 + random.nextInt(10); i > 0; i--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            if (!text.toString().isBlank()) {
                assertIsText(PlainText.markdown(text.toString()), text.toString());
            }
        }
    }

    private static void assertIsText(String markdown, String text) {
        assertIsText(PARSER.parse(markdown), PlainText.line(text));
    }

    /** Asserts that a node holds one paragraph, and this only text. */
    private static void assertIsText(Node node, String text) {
        Node paragraph = node.getFirstChild();
        assertThat(paragraph).as("first in %s", node).isInstanceOf(Paragraph.class);
        assertThat(paragraph.getNext()).as("second in %s", node).isNull();
        var words = new StringBuilder();
        for (Node part = paragraph.getFirstChild(); part != null; part = part.getNext()) {
            assertThat(part).as("part of “%s”", text).isInstanceOf(Text.class);
            words.append(((Text) part).getLiteral());
        }
        assertThat(words).hasToString(text);
        assertThat(node instanceof Document || node instanceof ListItem).isTrue();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', value = { "'  a  b ' | a b", "'a\n\tb\r\nc' | a b c", "a\u0000b\u0007c | abc",
            "a\u202eb\u2066c\u202c | abc",
            "a\u00a0b | a\u00a0b", "'' | ''", "' \n ' | ''", "日本 語 | 日本 語", "e\u0301 | e\u0301" })
    void lineHasNoBreaksAndNothingThatCannotBeSeen(String text, String line) {
        assertThat(PlainText.line(text)).isEqualTo(line);
        assertThat(PlainText.line(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "=", "\t=1", "\r=1", " =1", "\u00a0=1", "\n@x", "＝1", "＋1", "－1",
            "＠x",
            "﹣1", "\u202e=1", "\u0000=1", "\u3000=1" })
    void cellThatASpreadsheetWouldTakeForAFormulaIsMarkedAsText(String text) {
        assertThat(PlainText.cell(text)).startsWith("'").isEqualTo("'" + PlainText.line(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a", "1", "a=1", "a-b", "'=1", "(=1)", "$5", "−5", "5 - 3", "“=”", "é", "日本" })
    void otherCellsStayAsTheyAre(String text) {
        assertThat(PlainText.cell(text)).isEqualTo(text);
    }

    @Test
    void missingTextHasAnEmptyCell() {
        assertThat(PlainText.cell(null)).isNull();
    }

    @Test
    void markedCellIsMarkedOnce() {
        for (String text : List.of("=1", "-x", "@a")) {
            assertThat(PlainText.cell(PlainText.cell(text))).isEqualTo(PlainText.cell(text));
        }
    }
}
