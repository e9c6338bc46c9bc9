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
            "coder | none" })
    void codesOfOccupationsAreRecognised(String text, String digits) {
        assertThat(Question.code(text)).isEqualTo(digits);
    }

    @ParameterizedTest(name = "{0} is likelier than {1} for {2}")
    @CsvSource({ "nurse, purse, nirse", "lawyer, layer, lawer", "teacher, preacher, taecher", "coder, cooler, cofer" })
    void errorsThatHappenOftenCostLess(String likelier, String other, String typed) {
        assertThat(Spelling.cost(typed, likelier)).isLessThan(Spelling.cost(typed, other));
        assertThat(Spelling.cost(likelier, likelier)).isZero();
    }
}
