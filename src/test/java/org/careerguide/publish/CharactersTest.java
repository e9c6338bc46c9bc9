package org.careerguide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = { "0", "1", "8", "B", "C", "D", "1F", "7F", "85", "9F", "D800", "DFFF", "FDD0", "FDEF", "FFFE",
            "FFFF",
            "1FFFE", "10FFFF" })
    void controlCharactersSurrogatesAndNoncharactersAreForbidden(String code) {
        assertThat(Characters.isForbidden(Integer.parseInt(code, 16))).isTrue();
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(strings = { "9", "A", "20", "7E", "A0", "D7FF", "E000", "FDCF", "FDF0", "FFFD", "10000", "1F489", "10FFFD" })
    void allOthersAreAllowed(String code) {
        assertThat(Characters.isForbidden(Integer.parseInt(code, 16))).isFalse();
    }

    @Test
    void indexIsThatOfTheFirstForbiddenCharacter() {
        assertThat(Characters.indexOfForbidden("💉 ok\u0000\u0001")).isEqualTo(OptionalInt.of(5));
        assertThat(Characters.indexOfForbidden("\uD83D alone")).isEqualTo(OptionalInt.of(0));
        assertThat(Characters.indexOfForbidden("tab\tand\nnewline")).isEmpty();
    }

    @Test
    void quotedTextIsShortAndPrintable() {
        assertThat(Characters.quoted("a\u0000b\nc")).isEqualTo("“a\\u0000b c”");
        assertThat(Characters.quoted("💉".repeat(61))).isEqualTo("“" + "💉".repeat(60) + "…”");
        assertThat(Characters.quoted(null)).isEqualTo("“null”");
    }
}
