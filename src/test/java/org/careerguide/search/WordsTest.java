package org.careerguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How texts become words, and how questions are understood. */
class WordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
            "R.N. and L.P.N | rn,and,lpn",
            "l'U.S. Army d'A.B.x o'b.cd | l,us,army,d,abx,ob,cd",
            "C++/C# developer | c++,c#,developer",
            "Children's nurse | childrens,nurse",
            "Café  Ärztin | cafe,arztin",
            "straße | strasse",
            "Æsthetic ÆRØ Łódź Đặng œuvre Þór | aesthetic,aero,lodz,dang,oeuvre,thor",
            "ICD-10-CM | icd,10,cm",
    })
    void textIsSplitIntoPlainWords(String text, String forms) {
        assertThat(Words.forms(text)).isEqualTo(List.of(forms.split(",")));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({ "fone, phone", "fysics, physics", "nock, knock", "riter, writer", "sycologist, psychologist",
            "kemist, chemist", "skool, school", "mecanic, mechanic", "teecher, teacher", "kwality, quality",
            "enjineer, engineer", "electrishan, electrician", "grafic, graphic", "medikal, medical", "wite, white" })
    void wordsThatSoundAlikeShareASound(String typed, String meant) {
        assertThat(Words.sounds(typed)).containsAnyElementsOf(Words.sounds(meant).toList());
    }

    @ParameterizedTest(name = "{0}, not {1}")
    @CsvSource({ "baker, banker", "nurse, course" })
    void otherWordsDoNot(String typed, String other) {
        assertThat(Words.sounds(typed).toList()).doesNotContainAnyElementsOf(Words.sounds(other).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "rn", "fx", "job", "" })
    void shortWordsSoundLikeTooMany(String word) {
        assertThat(Words.sounds(word)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "Résumé writer", "Ärztin", "naïve façade", "Señor's", "Ångström", "Zoë", "Łódź", "Việt Nam" })
    void accentsOfTheirOwnAreThoseOfTheirLetters(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(Words.forms(apart)).isEqualTo(Words.forms(text));
        assertThat(Words.of(apart)).extracting(word -> apart.substring(word.start(), word.end()))
                .as("letters with their accents")
                .containsExactlyElementsOf(Words.of(text).stream()
                        .map(word -> Normalizer.normalize(text.substring(word.start(), word.end()), Normalizer.Form.NFD))
                        .toList());
    }

    @ParameterizedTest(name = "{0} folds to {1}")
    @CsvSource({ "NURSE, nurse", "Ärztin, arztin", "STRASSE, strasse", "Straße, strasse", "ẞ, ss", "ﬁnance, finance",
            "ｎｕｒｓｅ, nurse", "𝐍𝐮𝐫𝐬𝐞, nurse", "İzmir, izmir", "２Ｄ, 2d", "日本, 日本" })
    void wordsArePlainAndInLowerCase(String text, String folded) {
        assertThat(Words.forms(text)).containsExactly(folded);
        assertThat(Words.forms(folded)).containsExactly(folded);
    }

    /** Texts are remembered in the order in which they stand, and nothing of a word is lost. */
    @Test
    void wordsStandWhereTheirLettersAre() {
        var random = new Random(14);
        for (int round = 0; round < 2000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(
                        List.of("a", "B", "é", "e\u0301", "ß", "9", ".", "'", "’", "+", "#", "-", " ", "\n", "日", "💉", "𝐍")
                                .get(random.nextInt(17)));
            }
            int end = 0;
            for (Words.Word word : Words.of(text.toString())) {
                assertThat(word.start()).as("%s in “%s”", word, text).isGreaterThanOrEqualTo(end);
                assertThat(word.end()).isGreaterThan(word.start()).isLessThanOrEqualTo(text.length());
                assertThat(word.form()).as("%s in “%s”", word, text).isNotEmpty();
                String between = text.substring(end, word.start());
                assertThat(between.codePoints().filter(Character::isLetterOrDigit)).as("between words of “%s”", text).isEmpty();
                end = word.end();
            }
            assertThat(text.substring(end).codePoints().filter(Character::isLetterOrDigit)).as("after “%s”", text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "nurse", "secretary", "woman", "class", "box", "analysis", "labor", "organization", "gas", "bus",
            "match", "brush", "man", "lens", "physics", "c++", "rn", "s", "ss", "" })
    void stemOfAStemIsItself(String form) {
        assertThat(Words.stem(Words.stem(form))).isEqualTo(Words.stem(form));
    }

    @ParameterizedTest(name = "{0} is spelt {1}")
    @CsvSource({ "labour, labor", "neighbourhood, neighborhood", "specialisation, specialization",
            "paediatrician, pediatrician",
            "haematology, hematology", "anaesthetist, anesthetist", "jeweller, jeweler", "licence, license", "theatre, theater",
            "grey, gray", "nurse, nurse", "cat, cat" })
    void wordsAreComparedInAmericanSpelling(String british, String american) {
        assertThat(Words.american(british)).isEqualTo(american);
        assertThat(Words.american(american)).isEqualTo(american);
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
    @CsvSource({ "water, wat", "paper, pap", "prism, pr", "motor, mot" })
    void shortWordsEndInNoEnding(String word, String other) {
        assertThat(Words.root(word)).isNotEqualTo(Words.root(other));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({ "codes, coded", "biller, billing", "teachers, teaching", "translators, translate",
            "autism, autistic", "artist, art", "typist, typing", "journalism, journalist", "tourist, tourism" })
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
