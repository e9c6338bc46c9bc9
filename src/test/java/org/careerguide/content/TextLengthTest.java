package org.careerguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLengthTest {

    @ParameterizedTest(name = "“{0}” has {1} characters")
    @CsvSource({ "'', 0", "a, 1", "é, 1", "e\u0301, 2", "💉, 1", "👩‍⚕️, 4", "日本, 2", "'a\n', 2", "\ud83d, 1" })
    void charactersAreCodePoints(String text, int length) {
        assertThat(TextLength.of(text)).isEqualTo(length);
    }

    @ParameterizedTest(name = "“{0}” with {1} characters is “{2}”")
    @CsvSource({ "nurse, 5, nurse", "nurse, 6, nurse", "nurse, 4, nurs…", "nurse, 0, …", "'', 0, ''", "💉💉💉, 2, 💉💉…",
            "💉💉💉, 3, 💉💉💉", "a💉b, 2, a💉…" })
    void longTextIsShortenedToItsFirstCharacters(String text, int most, String shortened) {
        assertThat(TextLength.shortened(text, most)).isEqualTo(shortened);
    }

    @ParameterizedTest(name = "“{0}” with {1} characters is “{2}”")
    @CsvSource({ "registered nurse, 16, registered nurse", "registered nurse, 15, registered…",
            "registered nurse, 10, registered…",
            "registered nurse, 9, registere…", "registered, 4, regi…", "a b c d, 5, a b c…", "a b c d, 4, a b…",
            "看護師は患者の世話をします, 5, 看護師は患…", "💉💉💉, 2, 💉💉…", "💉 💉💉, 2, 💉…", "' registered nurse', 5, ' regi…'",
            "'', 0, ''" })
    void longTextIsShortenedToAWordWhereOneFits(String text, int most, String shortened) {
        assertThat(TextLength.shortenedToWord(text, most)).isEqualTo(shortened);
    }

    @Test
    void shortenedTextIsABeginningThatFits() {
        var random = new Random(14);
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.appendCodePoint("ab  💉日".codePoints().toArray()[random.nextInt(6)]);
            }
            int most = random.nextInt(30);
            String shortened = TextLength.shortenedToWord(text.toString(), most);
            if (TextLength.of(text.toString()) <= most) {
                assertThat(shortened).isEqualTo(text.toString());
            } else {
                assertThat(shortened).endsWith("…");
                String kept = shortened.substring(0, shortened.length() - 1);
                assertThat(text.toString()).startsWith(kept);
                assertThat(TextLength.of(kept)).isLessThanOrEqualTo(most);
                assertThat(kept.codePoints()).as("no half of a character").noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
            }
        }
    }
}
