package org.careerguide.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * The one form of a path (RFC 3986, section 6.2.2): no empty segments, no dot segments, no slash at the end, and no
 * percent-encoded character that may stand for itself.
 */
final class PathForm {

    private static final Pattern ENCODED_UNRESERVED = Pattern
            .compile("%(2[dDeE]|3[0-9]|[46][1-9a-fA-F]|[57][0-9aA]|5[fF]|7[eE])");

    private PathForm() {
    }

    /** Returns the path in this form; the same object if it has the form already. */
    static String of(String path) {
        if (hasForm(path)) {
            return path;
        }
        String decoded = ENCODED_UNRESERVED.matcher(path)
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : decoded.split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return "/" + String.join("/", segments);
    }

    /** Whether a path certainly has the form. Each request asks this. */
    private static boolean hasForm(String path) {
        int length = path.length();
        for (int i = 0; i < length; i++) {
            char c = path.charAt(i);
            if (c == '%' || c == '/' && i > 0 && (i == length - 1 || path.charAt(i - 1) == '/')
                    || c == '.' && i > 0 && path.charAt(i - 1) == '/') {
                return false;
            }
        }
        return length > 0;
    }
}
