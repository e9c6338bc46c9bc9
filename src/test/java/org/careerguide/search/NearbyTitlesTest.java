package org.careerguide.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearbyTitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "medical codin | Medical coding", "registered nurs | Registered Nurses",
            "medical biling | Medical billing", "sofware engineer | Software Engineer", "cooks | Cook", "cashire | Cashier",
            "biller | Medical billing", "rn | RN (Registered Nurse)", "bakr | Baker" })
    void slipsAndOtherFormsAreNear(String words, String title) {
        assertThat(NearbyTitles.isNear(words, title)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "nope | Certified Novell Engineer", "nope | Note Teller", "foo | Food Server",
            "asdf | Aide", "qwerty | Query Analyst", "hello | Helper", "null | Nuclear Engineer",
            "nothing here | Nothing", "medical xyz | Medical coding" })
    void othersAreNot(String words, String title) {
        assertThat(NearbyTitles.isNear(words, title)).isFalse();
    }
}
