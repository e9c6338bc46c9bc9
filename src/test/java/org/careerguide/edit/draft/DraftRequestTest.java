package org.careerguide.edit.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;

import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What begins a draft, how far it is, and how long a link shows it. */
class DraftRequestTest {

    @ParameterizedTest(name = "“{0}” and “{1}” are “{2}” and “{3}”")
    @CsvSource(nullValues = "none", value = { "Wages, none, Wages, none", "' Wages ', ' of May ', Wages, of May",
            "Wages, '', Wages, none", "Wages, ' ', Wages, none", "'\tLöhne 💉\n', none, Löhne 💉, none" })
    void textsAreTakenWithoutSpacesAround(String title, String note, String plainTitle, String plainNote) {
        assertThat(new DraftRequest(title, note).checked()).isEqualTo(new DraftRequest(plainTitle, plainNote));
    }

    @ParameterizedTest(name = "{0} characters of title and {1} of note: {2}")
    @CsvSource(nullValues = "none", value = { "200, 500, none", "201, 500, title too-long", "200, 501, note too-long",
            "0, 0, title missing", "none, none, title missing", "201, 501, title too-long", "1, 501, note too-long" })
    void textsHaveAtMostSoManyCharacters(Integer title, Integer note, String mistake) {
        var request = new DraftRequest(title == null ? null : "💉".repeat(title), note == null ? null : "日".repeat(note));
        if (mistake == null) {
            assertThat(request.checked()).isEqualTo(request);
        } else {
            ProblemException refusal = catchThrowableOfType(ProblemException.class, request::checked);
            assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_CONTENT);
            assertThat(refusal.mistakes()).extracting(one -> one.name() + " " + one.code()).contains(mistake);
        }
    }

    @Test
    void draftWithoutTitleAndWithALongNoteHasBothMistakes() {
        ProblemException refusal = catchThrowableOfType(ProblemException.class,
                () -> new DraftRequest(" ", "日".repeat(501)).checked());

        assertThat(refusal.mistakes()).extracting(one -> one.name() + " " + one.code() + ": " + one.message())
                .containsExactlyInAnyOrder("title missing: The title is missing.", "note too-long: The note is too long.");
    }

    @ParameterizedTest
    @EnumSource(DraftState.class)
    void stateIsFoundByItsCode(DraftState state) {
        assertThat(DraftState.ofCode(state.code())).isEqualTo(state);
    }

    @ParameterizedTest(name = "revoked {0}, expires {1}: {2}")
    @CsvSource(nullValues = "never", value = { "never, 2026-01-01T12:00:01Z, true", "never, 2026-01-01T12:00:00Z, false",
            "never, 2026-01-01T11:00:00Z, false", "2026-01-01T11:00:00Z, 2026-01-02T00:00:00Z, false" })
    void linkIsGoodUntilItExpiresOrIsRevoked(Instant revoked, Instant expires, boolean good) {
        var link = new DraftLink();
        link.revokedAt = revoked;
        link.expiresAt = expires;

        assertThat(link.isGood(Instant.parse("2026-01-01T12:00:00Z"))).isEqualTo(good);
    }
}
