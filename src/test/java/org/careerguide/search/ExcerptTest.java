package org.careerguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text that shows why something was found. */
class ExcerptTest {

    private static Excerpt best(List<String> texts, String... forms) {
        return Excerpt.best(MatchedOn.ALTERNATE_TITLE, texts, Excerpt.Wanted.of(Set.of(forms), null)).orElse(null);
    }

    private static List<String> highlighted(Excerpt excerpt) {
        return excerpt.highlights().stream().map(place -> excerpt.text().substring(place.start(), place.end())).toList();
    }

    @ParameterizedTest(name = "{0} in “{1}”: {2}")
    @CsvSource(delimiter = '|', value = {
            "nurse | Nurses and a nurse | Nurses nurse",
            "billing | A biller bills by billing | biller bills billing",
            "colour | Color and colours | Color colours",
            "resume | Résumé writer | Résumé",
            "rn | An R.N. works | R.N.",
            "the nurse | The nurse of the ward | nurse",
            "the of | The nurse of the ward | The of the",
            "c++ | C++ and C# | C++",
            "nurse | 💉 nurse 💉 | nurse",
    })
    void wordsAreHighlightedInWhateverFormTheyStand(String words, String text, String highlighted) {
        Excerpt excerpt = best(List.of(text), words.split(" "));

        assertThat(excerpt.text()).isEqualTo(text);
        assertThat(highlighted(excerpt)).isEqualTo(List.of(highlighted.split(" ")));
    }

    @Test
    void beginningOfALastWordIsHighlighted() {
        Excerpt excerpt = Excerpt.best(MatchedOn.ALTERNATE_TITLE, List.of("Registered nurses"),
                Excerpt.Wanted.of(Set.of(), "nur")).orElseThrow();

        assertThat(highlighted(excerpt)).containsExactly("nur");
    }

    @Test
    void textWithTheMostWordsIsTheBestAndOfSuchTheShortest() {
        assertThat(
                best(List.of("A nurse", "A nurse who codes, at length", "A nurse codes", "codes codes codes"), "nurse", "code")
                        .text())
                .isEqualTo("A nurse codes");
        assertThat(best(List.of("A coder", "The ward"), "nurse")).isNull();
        assertThat(best(List.of(), "nurse")).isNull();
    }

    @Test
    void longTextIsShownAroundItsFirstMatch() {
        Excerpt excerpt = best(List.of("word ".repeat(100) + "nurse " + "other ".repeat(100)), "nurse");

        assertThat(excerpt.text()).hasSizeLessThanOrEqualTo(240).startsWith("word ").contains("word nurse other")
                .doesNotEndWith("othe");
        assertThat(highlighted(excerpt)).containsExactly("nurse");
    }

    @ParameterizedTest(name = "nurse {0} characters after {1}")
    @CsvSource({ "500, /", "500, a", "100, /", "170, /", "239, /", "300, a" })
    void matchFarFromAnySpaceIsShownToo(int distance, String between) {
        String text = between.repeat(distance) + "/nurse/" + between.repeat(distance);

        for (String whole : new String[] { text, "word " + text + " word", text + " " + text }) {
            Excerpt excerpt = best(List.of(whole), "nurse");
            assertThat(excerpt.text()).hasSizeLessThanOrEqualTo(240);
            assertThat(highlighted(excerpt)).as(whole).contains("nurse");
        }
    }

    @Test
    void excerptIsAPartOfTheTextWithItsMatches() {
        var random = new Random(14);
        for (int round = 0; round < 2000; round++) {
            var text = new StringBuilder();
            while (text.length() < random.nextInt(900)) {
                text.append(List.of("a", "ward", "💉", " ", " ", "\n", "/", "extraordinarily", "日本語").get(random.nextInt(9)));
            }
            text.insert(text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1)), " nurse ");
            if (random.nextBoolean()) {
                text.append("/nurse");
            }
            Excerpt excerpt = best(List.of(text.toString()), "nurse");
            assertThat(text.toString()).contains(excerpt.text());
            assertThat(excerpt.text()).hasSizeLessThanOrEqualTo(240);
            assertThat(excerpt.text().codePoints()).as("no half of a character").noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
            assertThat(highlighted(excerpt)).as("in “%s” of “%s”", excerpt.text(), text).isNotEmpty().containsOnly("nurse");
        }
    }
}
