package org.careerguide.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.careerguide.web.connection.HttpDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a client has the answer already (RFC 9110, section 13), and the entity tag that tells. */
class PreconditionsTest {

    private static final Instant PUBLISHED = Instant.parse("1994-11-06T08:49:37Z");

    @ParameterizedTest(name = "If-None-Match: {0}")
    @ValueSource(strings = { "W/\"abc\"", "\"abc\"", "*", " * ", "\"x\", W/\"abc\"", "W/\"abc\",\"x\"", "\"x\",,\"abc\"",
            " , \"abc\" , ", "\"a,b\", \"abc\"", "\"\", \"abc\"", "\t\"abc\"" })
    void tagOfTheAnswerIsKnownByWeakComparison(String ifNoneMatch) {
        assertThat(Preconditions.notModified(ifNoneMatch, null, "W/\"abc\"", null)).isTrue();
        assertThat(Preconditions.notModified(ifNoneMatch, null, "\"abc\"", null)).isTrue();
    }

    @ParameterizedTest(name = "If-None-Match: {0}")
    @ValueSource(strings = { "", "abc", "\"ABC\"", "\"abcd\"", "w/\"abc\"", "\"abc", "abc\"", "W/ \"abc\"", "\"x\" \"abc\"",
            "\"abc\" x", "x, \"abc\"", "**", "\"*\"", "\"abc\"\"x\"", "\"a bc\"", "W/\"x\", y" })
    void otherAndMalformedTagsAreNotKnown(String ifNoneMatch) {
        assertThat(Preconditions.notModified(ifNoneMatch, null, "W/\"abc\"", null)).isFalse();
    }

    @Test
    void longListOfTagsIsNotSearched() {
        assertThat(Preconditions.notModified("\"x\",".repeat(2000) + "\"abc\"", null, "W/\"abc\"", null)).isFalse();
    }

    @ParameterizedTest(name = "If-Modified-Since: {0}")
    @ValueSource(strings = { "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
            "Sun, 06 Nov 1994 08:49:38 GMT", "Mon, 07 Nov 1994 00:00:00 GMT", " Sun, 06 Nov 1994 08:49:37 GMT " })
    void answerIsKnownSinceItWasPublished(String since) {
        assertThat(Preconditions.notModified(null, since, "W/\"abc\"", PUBLISHED)).isTrue();
    }

    @ParameterizedTest(name = "If-Modified-Since: {0}")
    @ValueSource(strings = { "Sun, 06 Nov 1994 08:49:36 GMT", "Sunday, 06-Nov-94 08:49:36 GMT", "Sun Nov  6 08:49:36 1994",
            "", "yesterday", "1994-11-06T08:49:37Z", "Mon, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 31 Nov 1994 08:49:37 GMT" })
    void answerIsNotKnownBeforeItNorAtATimeThatIsMalformed(String since) {
        assertThat(Preconditions.notModified(null, since, "W/\"abc\"", PUBLISHED)).isFalse();
    }

    /** RFC 9110, section 5.6.7: of two digits, the latest year that is not more than 50 years ahead. */
    @Test
    void yearOfTwoDigitsIsAtMostFiftyYearsAhead() {
        for (int years = -49; years <= 50; years++) {
            var date = OffsetDateTime.now(ZoneOffset.UTC).withNano(0).plusYears(years).minusDays(1);
            String since = DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .format(date);
            assertThat(Preconditions.notModified(null, since, "W/\"abc\"", date.toInstant())).as(since).isTrue();
            assertThat(Preconditions.notModified(null, since, "W/\"abc\"", date.toInstant().plusSeconds(1))).as(since)
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "If-None-Match: {0}")
    @CsvSource(nullValues = "none", value = { "'\"x\"', false", "malformed, false", "'\"abc\"', true", "none, true" })
    void timeCountsOnlyWhereNoTagIsGiven(String ifNoneMatch, boolean known) {
        assertThat(Preconditions.notModified(ifNoneMatch, "Sun, 06 Nov 1994 08:49:37 GMT", "W/\"abc\"", PUBLISHED))
                .isEqualTo(known);
    }

    @Test
    void answerThatIsNotMadeOfContentIsKnownByItsTagAlone() {
        assertThat(Preconditions.notModified(null, "Sun, 06 Nov 1994 08:49:37 GMT", "W/\"abc\"", null)).isFalse();
        assertThat(Preconditions.notModified(null, null, "W/\"abc\"", PUBLISHED)).isFalse();
    }

    @Test
    void timeThatHeadersStateIsUnderstood() {
        for (String time : new String[] { "2026-01-01T00:00:00Z", "2026-11-09T23:59:59Z", "2024-02-29T12:00:00Z" }) {
            assertThat(Preconditions.notModified(null, HttpDate.of(Instant.parse(time)), "W/\"abc\"", Instant.parse(time)))
                    .as(HttpDate.of(Instant.parse(time))).isTrue();
        }
    }

    /** RFC 9110, section 5.6.7: a day has two digits. */
    @Test
    void timeOfAHeaderHasTheFixedForm() {
        assertThat(HttpDate.of(Instant.parse("2026-11-09T03:04:05Z"))).isEqualTo("Mon, 09 Nov 2026 03:04:05 GMT");
    }

    @Test
    void entityTagIsThatOfTheBytesAndWeak() {
        String tag = EntityTags.of("career".getBytes(StandardCharsets.UTF_8));

        assertThat(tag).matches("W/\"[A-Za-z0-9_-]{22}\"")
                .isEqualTo(EntityTags.of("career".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(EntityTags.of("careers".getBytes(StandardCharsets.UTF_8)));
        assertThat(EntityTags.of(new byte[0])).isNotEqualTo(EntityTags.of(new byte[1]));
        assertThat(Preconditions.notModified(tag, null, tag, null)).isTrue();
    }
}
