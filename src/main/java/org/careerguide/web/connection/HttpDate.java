package org.careerguide.web.connection;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.netty.util.AsciiString;

/** Times as HTTP headers state them (RFC 9110, section 5.6.7). */
public final class HttpDate {

    /** The form that is written. RFC_1123_DATE_TIME does not write the two digits of a day. */
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter OF_C = DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.US);

    /** How far ahead a year of two digits may be. */
    private static final int YEARS_AHEAD = 50;

    private static volatile Written written = new Written(0, AsciiString.EMPTY_STRING);

    private HttpDate() {
    }

    private record Written(long second, CharSequence text) {
    }

    static CharSequence now() {
        long second = TimeUnit.MILLISECONDS.toSeconds(System.currentTimeMillis());
        Written last = written;
        if (last.second() != second) {
            last = new Written(second, AsciiString.of(of(Instant.ofEpochSecond(second))));
            written = last;
        }
        return last.text();
    }

    /** A time in the form of headers, to the second. */
    public static String of(Instant time) {
        return FORM.format(time);
    }

    /** The time that a header states, in the current form or one of the two obsolete ones; empty if it has none of them. */
    public static Optional<Instant> parse(String text) {
        for (DateTimeFormatter form : List.of(FORM.withZone(null), withShortYear(), OF_C)) {
            try {
                return Optional.of(LocalDateTime.parse(text.strip(), form).toInstant(ZoneOffset.UTC));
            } catch (DateTimeException notThisForm) {
                // One of the other forms may fit.
            }
        }
        return Optional.empty();
    }

    /** The form of RFC 850, with years of two digits: they mean the latest such year that is not too far ahead. */
    private static DateTimeFormatter withShortYear() {
        LocalDateTime first = LocalDateTime.now(ZoneOffset.UTC).plusYears(YEARS_AHEAD - 99L);
        return new DateTimeFormatterBuilder().appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, first.getYear()).appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.US);
    }
}
