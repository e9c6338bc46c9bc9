package org.careerguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which titles go on as was typed, and which of them come first. */
class SuggestionsTest {

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({ "nurze, nurse", "nursse, nurse", "nure, nurse", "nusre, nurse", "nurs, nurse", "nursex, nurse" })
    void oneEditIsAMistake(String typed, String meant) {
        assertThat(Suggestions.isMistaken(typed, meant, false)).isTrue();
        assertThat(Suggestions.isMistaken(typed, meant + "ry", true)).isTrue();
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({ "nerzes, nurses", "nse, nurse", "nursexx, nurse", "rnuse, nurse", "sunre, nurse" })
    void twoAreAnotherWord(String typed, String meant) {
        assertThat(Suggestions.isMistaken(typed, meant, false)).isFalse();
        assertThat(Suggestions.isMistaken(typed, meant + "ry", true)).isFalse();
    }

    @Test
    void longerWordIsMeantOnlyWhereItMayGoOn() {
        assertThat(Suggestions.isMistaken("nurz", "nursery", true)).isTrue();
        assertThat(Suggestions.isMistaken("nurz", "nursery", false)).isFalse();
    }

    /** Also at the end, and of letters outside ASCII. */
    @Test
    void mistakesOfEachWordAreForgiven() throws IOException {
        Finder finder = new SmallIndex().role("tutor", "Private Tutor").role("zoo", "Зоолог").finder();

        for (String typed : List.of("privite tut", "private tutro", "privat tutors", "prvate tutir")) {
            assertThat(titles(finder, typed, 10)).as(typed).containsExactly("Private Tutor");
        }
        assertThat(titles(finder, "зоалог", 10)).containsExactly("Зоолог");
        assertThat(titles(finder, "wrivate tutor", 10)).isEmpty();
    }

    @Test
    void eachDocumentIsSuggestedOnceByItsBestTitle() throws IOException {
        Finder finder = new SmallIndex().role("a", "Cook", "Cook Helper", "Line Cook").role("b", "Line Cook", "Cook")
                .role("c", "Baker", "Cook Baker").finder();

        assertThat(titles(finder, "cook", 10)).containsExactly("Cook", "Cook", "Cook Baker");
        assertThat(titles(finder, "cook", 2)).containsExactly("Cook", "Cook");
        assertThat(titles(finder, "cook", 1)).containsExactly("Cook");
    }

    private static List<String> titles(Finder finder, String typed, int limit) throws IOException {
        return finder.suggest(Words.forms(typed), Set.of(), limit).stream().map(title -> finder.title(title.doc())).toList();
    }
}
