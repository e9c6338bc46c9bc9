package org.careerguide.web.connection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import io.netty.util.AsciiString;

/** The current time as the Date header states it, written once a second. */
final class HttpDate {

    /** RFC 9110 wants two digits for the day, which RFC_1123_DATE_TIME does not write. */
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private static volatile Written written = new Written(0, AsciiString.EMPTY_STRING);

    private HttpDate() {
    }

    private record Written(long second, CharSequence text) {
    }

    static CharSequence now() {
        long second = TimeUnit.MILLISECONDS.toSeconds(System.currentTimeMillis());
        Written last = written;
        if (last.second() != second) {
            last = new Written(second, AsciiString.of(FORM.format(Instant.ofEpochSecond(second))));
            written = last;
        }
        return last.text();
    }
}
