package org.careerguide.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

import org.careerguide.content.Document;
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
            "Ærosol – Øl, Straße, Łódź, œuvre | aerosol-ol-strasse-lodz-oeuvre",
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

    @ParameterizedTest(name = "{0} with {1} characters is {2}")
    @CsvSource({ "medical-billing, 15, medical-billing", "medical-billing, 14, medical", "medical-billing, 8, medical",
            "medical-billing, 7, medical", "medical, 3, med", "a-b-c, 4, a-b" })
    void slugIsShortenedToTheEndOfAWord(String slug, int length, String shortened) {
        assertThat(Slugs.shortened(slug, length)).isEqualTo(shortened);
    }

    /** Whatever titles a release has, each has a slug of the right form, and no two that are not one have the same. */
    @Test
    void slugsTellTitlesApartAndHaveTheFormOfSlugs() {
        var random = new Random(14);
        var slugs = new Slugs("tool");
        var titles = new LinkedHashMap<String, String>();
        for (int round = 0; round < 5000; round++) {
            var title = new StringBuilder();
            for (int i = 1 + random.nextInt(round % 50 == 0 ? 120 : 6); i > 0; i--) {
                title.append(List.of("a", "B", "1", " ", "-", "+", "#", "/", "é", "日", "💉", "'", "&").get(random.nextInt(13)));
            }
            if (!title.toString().isBlank()) {
                String slug = slugs.of(title.toString());
                assertThat(slug).as("of “%s”", title).matches(Document.SLUG);
                String same = titles.putIfAbsent(slug, Slugs.form(title.toString()));
                assertThat(same == null || same.equals(Slugs.form(title.toString()))).as("“%s” and “%s”", title, same).isTrue();
                assertThat(slugs.of(title.toString())).as("asked for again").isEqualTo(slug);
            }
        }
    }
}
