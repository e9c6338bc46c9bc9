package org.careerguide.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest(name = "{0} has the slug {1}")
    @CsvSource(delimiter = '|', value = {
            "Registered Nurses | registered-nurses",
            "C++ | c-plus-plus",
            "C# | c-sharp",
            "3M Encoder | tool-3m-encoder",
            "R | tool-r",
            "Buyers & Purchasing Agents | buyers-and-purchasing-agents",
            "Children's librarians | childrens-librarians",
            "Café, résumé; naïve | cafe-resume-naive",
            "日本語 | tool",
            "user@host | user-at-host",
    })
    void slugHasWordsInPlainLetters(String title, String slug) {
        assertThat(new Slugs("tool").of(title)).isEqualTo(slug);
    }

    @Test
    void titlesThatDifferOnlyInCaseAccentsAndSpacesAreOne() {
        var slugs = new Slugs("tool");

        assertThat(slugs.of("Résumé  Builder")).isEqualTo(slugs.of("resume builder"));
    }

    @Test
    void secondTitleWithTheSameWordsHasADigest() {
        var slugs = new Slugs("tool");

        assertThat(slugs.of("A/B testing")).isEqualTo("a-b-testing");
        assertThat(slugs.of("A-B testing")).matches("a-b-testing-[0-9a-f]{8}");
        assertThat(slugs.of("A/B testing")).as("asked for again").isEqualTo("a-b-testing");
    }

    @Test
    void longTitleIsCutAtAWord() {
        String slug = new Slugs("tool").of("extraordinarily ".repeat(20));

        assertThat(slug).hasSizeLessThanOrEqualTo(90).matches("(extraordinarily-)*extraordinarily");
    }
}
