package org.careerguide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> NAMES = List.of("limit", "cursor", "fields", "sort", "jobFamily", "title");

    @ParameterizedTest(name = "{0} may mean {1}")
    @CsvSource({ "lmit, limit", "LIMIT, limit", "limti, limit", "feilds, fields", "sorted, sort", "curso, cursor",
            "job-family, jobFamily", "titel, title" })
    void nameWithTheFewestEditsIsNearest(String typed, String meant) {
        assertThat(Nearest.of(typed, NAMES)).contains(meant);
        assertThat(Nearest.hint(typed, NAMES)).isEqualTo("; the nearest is “" + meant + "”");
    }

    @ParameterizedTest(name = "{0} is near to nothing")
    @ValueSource(strings = { "", "x", "q", "so", "utm_source", "salary", "medical-coding", "so-rt-by-pay", "𝒜𝒜𝒜𝒜" })
    void nothingIsNearWithEditsOfMoreThanAThird(String typed) {
        assertThat(Nearest.of(typed, NAMES)).isEmpty();
        assertThat(Nearest.hint(typed, NAMES)).isEmpty();
    }

    @Test
    void oneEditOfThreeCharactersIsNearAndOneOfTwoIsNot() {
        assertThat(Nearest.of("roa", List.of("rob"))).contains("rob");
        assertThat(Nearest.of("ro", List.of("rob"))).contains("rob");
        assertThat(Nearest.of("ra", List.of("ro"))).isEmpty();
        assertThat(Nearest.of("𝒜𝒜a", List.of("𝒜𝒜b"))).contains("𝒜𝒜b");
    }

    @Test
    void firstInTheAlphabetIsNearestAmongEquals() {
        assertThat(Nearest.of("limx", List.of("limb", "lima", "limc"))).contains("lima");
    }

    @Test
    void nothingIsNearestWithoutCandidates() {
        assertThat(Nearest.of("x", List.of())).isEmpty();
    }

    @Test
    void longTextsAreNearToNothing() {
        assertThat(Nearest.of("limit".repeat(1_000_000), NAMES)).isEmpty();
    }
}
