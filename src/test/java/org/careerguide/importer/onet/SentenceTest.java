package org.careerguide.importer.onet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As much of a description as fits into a summary. */
class SentenceTest {

    @ParameterizedTest(name = "“{0}” with {1} characters is “{2}”")
    @CsvSource(delimiter = '|', value = {
            "Assist patients. | 16 | Assist patients.",
            "Assist patients. Record symptoms. | 33 | Assist patients. Record symptoms.",
            "Assist patients. Record symptoms. | 32 | Assist patients.",
            "Assist patients. Record symptoms. | 17 | Assist patients.",
            "Assist patients and record symptoms. | 20 | Assist patients and…",
            "Go. Assist patients and record symptoms. | 20 | Go. Assist patients…",
            "Antidisestablishmentarianism | 10 | Antidises…",
            "患者を助けて症状を記録する | 6 | 患者を助け…",
    })
    void summaryEndsWithASentenceOrElseAWordOrElseACharacter(String text, int longest, String summary) {
        assertThat(OnetTables.sentence(text, longest)).isEqualTo(summary).hasSizeLessThanOrEqualTo(longest);
    }
}
