package org.careerguide.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "R&D, 5 % #1 in_house $ | R\\&D, 5 \\% \\#1 in\\_house \\$",
            "{a}\\b          | \\{a\\}\\textbackslash{}b", "~ and ^    | \\textasciitilde{} and \\textasciicircum{}",
            "a \"b\"         | a \\char34{}b\\char34{}", "<a>         | \\textless{}a\\textgreater{}",
            "Ärzte – 𝄞      | Ärzte – 𝄞" })
    void specialCharactersBecomeCommands(String text, String escaped) {
        assertThat(Latex.escaped(text)).isEqualTo(escaped);
    }

    /** A bar separates the columns of the table above. */
    @Test
    void barsBecomeCommands() {
        assertThat(Latex.escaped("a|b")).isEqualTo("a\\textbar{}b");
    }
}
