package org.careerguide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How text is measured and broken into lines. */
class TypefaceTest {

    private static final Typeface TYPEFACE = Typeface.REGULAR;

    @Test
    void widthIsThatOfTheCharactersAndGrowsWithTheSize() {
        double one = TYPEFACE.width("nurse", 10);

        assertThat(TYPEFACE.width("nurse", 20)).isEqualTo(2 * one);
        assertThat(TYPEFACE.width("nursenurse", 10)).isCloseTo(2 * one, Offset.offset(1e-9));
        assertThat(TYPEFACE.width("", 10)).isZero();
        assertThat(TYPEFACE.width("iii", 10)).isLessThan(TYPEFACE.width("mmm", 10));
        assertThat(Typeface.BOLD.width("nurse", 10)).isGreaterThan(one);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "nurse", " nurse ", "日本", "💉" })
    void shortTextTakesOneLine(String text) {
        assertThat(TYPEFACE.lines(text, 10, 100)).containsExactly(text.strip());
    }

    @Test
    void linesHoldTheTextAndFitTheWidth() {
        var random = new Random(14);
        for (int round = 0; round < 400; round++) {
            var text = new StringBuilder();
            for (int i = 1 + random.nextInt(40); i > 0; i--) {
                text.appendCodePoint("abimW   日💉é".codePoints().toArray()[random.nextInt(11)]);
            }
            double width = 5 + random.nextInt(120);
            List<String> lines = TYPEFACE.lines(text.toString(), 10, width);
            assertThat(String.join("", lines).replace(" ", "")).as("“%s” in %s", text, width)
                    .isEqualTo(text.toString().replace(" ", ""));
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.codePoints()).as("no half of a character in “%s”", text)
                        .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
                if (line.codePointCount(0, line.length()) > 1) {
                    assertThat(TYPEFACE.width(line, 10)).as("“%s” in %s", line, width).isLessThanOrEqualTo(width);
                }
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "word word word word word word, 60, 2", "extraordinarily, 20, 1", "💉💉💉💉💉💉💉💉💉💉, 25, 1",
            "a b, 1000, 1",
            "日本語日本語日本語日本語, 30, 2" })
    void mostLinesEndWithAnEllipsis(String text, double width, int most) {
        List<String> lines = TYPEFACE.lines(text, 10, width, most);

        assertThat(lines).hasSizeLessThanOrEqualTo(most).allSatisfy(line -> {
            assertThat(TYPEFACE.width(line, 10)).isLessThanOrEqualTo(width);
            assertThat(line.codePoints()).as("no half of a character").noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        });
        boolean isWhole = TYPEFACE.lines(text, 10, width).size() <= most;
        assertThat(lines.get(lines.size() - 1).endsWith("…")).isEqualTo(!isWhole);
    }

    @Test
    void outlinesAreThoseOfAnSvgPathAndMoveWithThePoint() {
        String path = TYPEFACE.outlines("n", 10, 0, 0);

        assertThat(path).matches("(M[-0-9. ]+|L[-0-9. ]+|Q[-0-9. ]+|C[-0-9. ]+|Z)+").startsWith("M").endsWith("Z");
        assertThat(TYPEFACE.outlines("n", 10, 5, 0)).isNotEqualTo(path).startsWith("M");
        assertThat(TYPEFACE.outlines(" ", 10, 0, 0)).isEmpty();
        assertThat(TYPEFACE.outlines("nn", 10, 0, 0)).startsWith(path)
                .isEqualTo(path + TYPEFACE.outlines("n", 10, TYPEFACE.width("n", 10), 0));
    }
}
