package org.careerguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts become words, and how questions are understood. */
class WordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "R.N. and L.P.N | rn,and,lpn",
            "C++/C# developer | c++,c#,developer",
            "Children's nurse | childrens,nurse",
            "Café  Ärztin | cafe,arztin",
            "straße | strasse",
            "ICD-10-CM | icd,10,cm",
    })
    void textIsSplitIntoPlainWords(String text, String forms) {
        assertThat(Words.forms(text)).isEqualTo(List.of(forms.split(",")));
    }

    @Test
    void wordKnowsWhereItStands() {
        assertThat(Words.of("An R.N. works")).extracting(word -> word.form() + word.start() + "-" + word.end())
                .containsExactly("an0-2", "rn3-7", "works8-13");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({ "nurses, nurse", "secretaries, secretary", "women, woman", "classes, class", "boxes, box", "bus, bus",
            "analysis, analysis", "process, process", "labourers, laborer", "organisation, organization", "gas, gas" })
    void stemIsTheAmericanSingular(String form, String stem) {
        assertThat(Words.stem(form)).isEqualTo(stem);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({ "codes, coded", "biller, billing", "teachers, teaching", "translators, translate" })
    void rootIsSharedByTheDoingAndWhoDoesIt(String one, String other) {
        assertThat(Words.root(one)).isEqualTo(Words.root(other));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "how much does a nurse make | nurse",
            "what do actuaries do | actuaries",
            "how to become a plumber | plumber",
            "salary of a medical coder | medical coder",
            "truck driver jobs near me | truck driver",
            "a | a",
            "career | career",
    })
    void questionKeepsTheWordsWithMeaning(String text, String words) {
        assertThat(String.join(" ", Question.of(text).forms())).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = { "rn vs lpn | rn/lpn", "RN VS. LPN | rn/lpn",
            "nurse, coder and lawyer | nurse/coder and lawyer",
            "nurse and coder | nurse/coder", "nurse / coder | nurse/coder", "coder | ''", "billing & coding | billing/coding" })
    void questionOfSeveralRolesHasSides(String text, String sides) {
        assertThat(String.join("/", Question.of(text).sides().stream().map(side -> String.join(" ", side)).toList()))
                .isEqualTo(sides);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "none", delimiter = '|', value = { "29-2072 | 292072", "29-2072.00 | 29207200", "292072 | 292072",
            "SOC 29-2072 | 292072", "O*NET-SOC code: 29.2072.01 | 29207201", "29-207 | none", "1-29-2072 | none",
            "SOC 2010 15-1132 | 151132", "CIP 51.0713 | 510713", "3252 | 3252", "ISCO-08 3252 | 3252", "isco code: 3252 | 3252",
            "http://data.europa.eu/esco/isco/C3252 | 3252", "c3252 | 3252", "32520 | none", "top 3252 | none",
            "http://data.europa.eu/esco/occupation/14EB2C85-fce5-40b6-bcd0-46ac99994b0d | 14eb2c85-fce5-40b6-bcd0-46ac99994b0d",
            "14eb2c85-fce5-40b6-bcd0-46ac99994b0d | 14eb2c85-fce5-40b6-bcd0-46ac99994b0d",
            "ESCO https://data.europa.eu/esco/occupation/one | one", "esco | none", "coder | none" })
    void codesOfOccupationsAreRecognised(String text, String key) {
        assertThat(Question.code(text)).isEqualTo(key);
    }

    @ParameterizedTest(name = "{0} is likelier than {1} for {2}")
    @CsvSource({ "nurse, purse, nirse", "lawyer, layer, lawer", "teacher, preacher, taecher", "coder, cooler, cofer" })
    void errorsThatHappenOftenCostLess(String likelier, String other, String typed) {
        assertThat(Spelling.cost(typed, likelier)).isLessThan(Spelling.cost(typed, other));
        assertThat(Spelling.cost(likelier, likelier)).isZero();
    }
}
