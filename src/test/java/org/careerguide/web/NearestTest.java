package org.careerguide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES = List.of("limit", "cursor", "fields", "sort");

    @ParameterizedTest(name = "{0} may mean {1}")
    @CsvSource({ "lmit, limit", "LIMIT, limit", "feilds, fields", "sorted, sort", "curso, cursor" })
    void nameWithTheFewestEditsIsNearest(String typed, String meant) {
        assertThat(Nearest.of(typed, NAMES)).contains(meant);
    }

    @Test
    void firstInTheAlphabetIsNearestAmongEquals() {
        assertThat(Nearest.of("x", List.of("b", "a", "c"))).contains("a");
    }

    @Test
    void nothingIsNearestWithoutCandidates() {
        assertThat(Nearest.of("x", List.of())).isEmpty();
    }

    @Test
    void onlyTheBeginningOfALongTextIsCompared() {
        assertThat(Nearest.of("limit".repeat(1_000_000), NAMES)).isPresent();
    }
}
