package org.careerguide.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftHyphensTest {

    @ParameterizedTest
    @CsvSource({ "Telecommunications Equipment Installers, Telecommu-nications Equipment Installers",
            "Medical Transcriptionists, Medical Transcriptio-nists", "Social Perceptiveness, Social Perceptive-ness",
            "Reading Comprehension, Reading Comprehen-sion", "Active Listening, Active Listening",
            "Engineers/Architects, Engineers/|Architects" })
    void longWordsMayBreakBetweenSyllables(String text, String broken) {
        assertThat(SoftHyphens.in(text).replace('\u00AD', '-').replace('\u200B', '|')).isEqualTo(broken);
    }
}
