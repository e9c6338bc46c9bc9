package org.careerguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are written as they sound. */
class SoundsTest {

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({ "fone, phone", "fysics, physics", "nock, knock", "riter, writer", "sycologist, psychologist",
            "kemist, chemist",
            "skool, school", "mecanic, mechanic", "teecher, teacher", "kwality, quality", "enjineer, engineer",
            "electrishan, electrician", "grafic, graphic", "reseption, reception", "medikal, medical", "wite, white" })
    void aSoundIsWrittenInOtherWays(String typed, String meant) {
        assertThat(Sounds.alike(typed)).contains(meant);
    }

    /** A sound that the letters do not have there. */
    @ParameterizedTest(name = "{0}, not {1}")
    @CsvSource({ "sakes, cakes", "kite, cite", "jobs, gobs", "table, tabple" })
    void otherSoundsAreNotTaken(String typed, String other) {
        assertThat(Sounds.alike(typed)).doesNotContain(other);
    }

    @ParameterizedTest
    @ValueSource(strings = { "rn", "fx", "job", "" })
    void shortWordsSoundLikeTooMany(String word) {
        assertThat(Sounds.alike(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "sinister", "fffff", "physician" })
    void theWordItselfIsNoOtherWay(String word) {
        assertThat(Sounds.alike(word)).doesNotContain(word);
    }
}
