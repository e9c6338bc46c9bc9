package org.careerguide.web.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conditional reads as RFC 9110, section 13, describes. */
public final class Preconditions {

    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]*,[\\s,]*");
    private static final Pattern AROUND = Pattern.compile("[\\s,]*");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss 'GMT'", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH));

    private static final int LONGEST = 8000;

    private Preconditions() {
    }

    /** Whether the client has the answer already. If-None-Match counts alone where it is given; what is malformed does not. */
    public static boolean notModified(String ifNoneMatch, String ifModifiedSince, String etag, Instant lastModified) {
        if (ifNoneMatch != null) {
            return matches(ifNoneMatch, etag);
        }
        return ifModifiedSince != null && lastModified != null
                && date(ifModifiedSince).map(since -> !lastModified.isAfter(since)).orElse(false);
    }

    /** The weak comparison: the opaque tags are the same, whether or not one is marked as weak. */
    private static boolean matches(String ifNoneMatch, String etag) {
        if (ifNoneMatch.equals(etag) || ifNoneMatch.strip().equals("*")) {
            return true;
        }
        if (ifNoneMatch.length() > LONGEST) {
            return false;
        }
        String opaque = etag.substring(etag.indexOf('"'));
        Matcher tags = ENTITY_TAG.matcher(ifNoneMatch);
        boolean known = false;
        int end = 0;
        while (tags.find()) {
            String before = ifNoneMatch.substring(end, tags.start());
            if (!(end == 0 ? AROUND : BETWEEN).matcher(before).matches()) {
                return false;
            }
            known |= tags.group(1).equals(opaque);
            end = tags.end();
        }
        return known && AROUND.matcher(ifNoneMatch.substring(end)).matches();
    }

    private static Optional<Instant> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDateTime.parse(text.strip(), format).toInstant(ZoneOffset.UTC));
            } catch (DateTimeException notThisForm) {
                // One of the other forms may fit; where none does, the header does not count.
            }
        }
        return Optional.empty();
    }
}
