package org.careerguide.edit.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import picocli.CommandLine.TypeConversionException;

/** Keys: for whom and how long, what they are good for, and how often wrong ones may be sent. */
class KeyOptionsTest {

    private static Instant expiry(String text) {
        return new KeyCreateCommand.Expiry().convert(text);
    }

    @ParameterizedTest(name = "{0} ends at {1}")
    @CsvSource({ "2100-01-31, 2100-02-01T00:00:00Z", "2100-12-31, 2101-01-01T00:00:00Z", "2104-02-28, 2104-02-29T00:00:00Z",
            "2100-01-31T12:00:00Z, 2100-01-31T12:00:00Z", "2100-01-31T12:00:00.5Z, 2100-01-31T12:00:00.5Z",
            "2100-01-31T12:00:00+02:00, 2100-01-31T10:00:00Z" })
    void dayIsGoodToItsEndAndATimeToItself(String text, Instant end) {
        assertThat(expiry(text)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "1d, 1", "90d, 90", "99999d, 99999" })
    void daysCountFromNow(String text, int days) {
        assertThat(expiry(text)).isCloseTo(Instant.now().plus(days, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "", "90", "d", "-1d", "1.5d", "100000d", "90D", "2100-02-30", "2100-1-31", "31.01.2100",
            "tomorrow",
            "2100-01-31T12:00", "2100-01-31 12:00:00Z", "９０d" })
    void otherTextsAreNoExpiry(String text) {
        assertThatThrownBy(() -> expiry(text)).isInstanceOf(TypeConversionException.class)
                .hasMessage("“" + text + "” is neither days such as 90d nor a day such as 2027-01-31");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "0d", "2020-01-31", "2020-01-31T12:00:00Z" })
    void keyThatIsOverWhenItIsMadeIsRefused(String text) {
        assertThatThrownBy(() -> expiry(text)).isInstanceOf(TypeConversionException.class)
                .hasMessage("“" + text + "” is over already");
    }

    @Test
    void nameIsOneLineOfAtMostAHundredCharacters() {
        var names = new KeyCreateCommand.Name();

        assertThat(names.convert(" Ann 💉 ")).isEqualTo("Ann 💉");
        assertThat(names.convert("💉".repeat(100))).hasSize(200);
        for (String name : List.of("", " ", "a\nb", "a\u0000b", "a\u0085b", "💉".repeat(101))) {
            assertThatThrownBy(() -> names.convert(name)).as(name).isInstanceOf(TypeConversionException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Editor", "root", "editor ", "editor,admin" })
    void otherRolesAreRefused(String role) {
        assertThatThrownBy(() -> new KeyCreateCommand.Role().convert(role)).isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("reader, editor, reviewer, publisher, admin");
    }

    @ParameterizedTest(name = "{0} may do what {1} may")
    @CsvSource(delimiter = '|', value = { "'' | ''", "reader | reader", "editor | reader,editor",
            "reviewer | reader,editor,reviewer",
            "publisher | reader,editor,reviewer,publisher", "admin | reader,editor,reviewer,publisher,admin",
            "editor,reader | reader,editor", "guest | ''", "guest,editor | reader,editor", "ADMIN | ''" })
    void roleIncludesThoseBeforeIt(String given, String included) {
        assertThat(Roles.included(given.isEmpty() ? List.of() : List.of(given.split(","))))
                .isEqualTo(included.isEmpty() ? Set.of() : Set.of(included.split(",")));
    }

    @ParameterizedTest(name = "revoked {0}, expires {1}: {2}")
    @CsvSource(nullValues = "never", value = { "never, never, never", "2026-01-01T00:00:00Z, never, revoked",
            "never, 2026-01-01T12:00:01Z, never", "never, 2026-01-01T12:00:00Z, expired",
            "never, 2026-01-01T11:59:59Z, expired",
            "2026-01-01T00:00:00Z, 2026-01-01T00:00:00Z, revoked" })
    void keyIsGoodUntilItIsRevokedOrExpires(Instant revoked, Instant expires, String refusal) {
        var key = new ApiKey();
        key.revokedAt = revoked;
        key.expiresAt = expires;

        assertThat(key.refusal(Instant.parse("2026-01-01T12:00:00Z")).orElse(null)).isEqualTo(refusal);
    }

    @Test
    void twentyWrongKeysAMinuteAreAnsweredOfEachAddress() {
        var metrics = new SimpleMeterRegistry();
        var attempts = new FailedAttempts(metrics);

        for (int i = 0; i < 20; i++) {
            assertThat(attempts.count("192.0.2.1", "unknown")).as("attempt %d", i + 1).isFalse();
        }
        assertThat(attempts.count("192.0.2.1", "unknown")).isTrue();
        assertThat(attempts.count("192.0.2.1", "expired")).as("whatever is wrong").isTrue();
        assertThat(attempts.count("192.0.2.2", "unknown")).as("from another address").isFalse();
        assertThat(metrics.counter("careerguide.access.failures", "reason", "unknown").count()).isEqualTo(22);
        assertThat(metrics.counter("careerguide.access.failures", "reason", "expired").count()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({ "cg_abc_def, true", "cg_, true", "CG_abc, false", "eyJhbGciOi.x.y, false", "'', false", "xcg_abc, false" })
    void keysAreToldFromTokensByTheirMark(String token, boolean key) {
        assertThat(Keys.isKey(token)).isEqualTo(key);
    }
}
