package org.careerguide.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftHyphensTest {

    @ParameterizedTest
    @CsvSource({ "Telecommunications Equipment Installers, Telecommu-nications Equipment Installers",
            "Medical Transcriptionists, Medical Transcriptio-nists", "Social Perceptiveness, Social Perceptiveness",
            "Reading Comprehension, Reading Comprehension" })
    void longWordsMayBreakBetweenSyllables(String text, String broken) {
        assertThat(SoftHyphens.in(text).replace('\u00AD', '-')).isEqualTo(broken);
    }
}
