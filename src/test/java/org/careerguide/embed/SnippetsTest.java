package org.careerguide.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values in code to copy are what they are in text, whatever characters they have. */
class SnippetsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "a\"b | name=\"a&quot;b\"", "a&b | name=\"a&amp;b\"", "<b> | name=\"&lt;b>\"", "a&quot; | name=\"a&amp;quot;\""
    })
    void valuesAreEscapedForMarkup(String value, String attribute) {
        assertThat(Snippets.attribute("name", value)).isEqualTo(attribute);
    }
}
