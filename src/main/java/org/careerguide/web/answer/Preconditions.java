package org.careerguide.web.answer;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.careerguide.web.connection.HttpDate;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Conditional reads as RFC 9110, section 13, describes. */
public final class Preconditions {

    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]*,[\\s,]*");
    private static final Pattern AROUND = Pattern.compile("[\\s,]*");

    private static final int LONGEST = 8000;

    private Preconditions() {
    }

    /** The value of If-None-Match, joined from all its lines; null if there are none. */
    public static String ifNoneMatch(HttpServerRequest request) {
        List<String> lines = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    /** Whether the client has the answer already. If-None-Match takes precedence; a malformed value matches nothing. */
    public static boolean notModified(String ifNoneMatch, String ifModifiedSince, String etag, Instant lastModified) {
        if (ifNoneMatch != null) {
            return matches(ifNoneMatch, etag);
        }
        return ifModifiedSince != null && lastModified != null
                && HttpDate.parse(ifModifiedSince).map(since -> !lastModified.isAfter(since)).orElse(false);
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
}
