package org.careerguide.change;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The position of a client in the changes, as opaque text: the number of the last revision that it received. */
final class ChangeToken {

    private static final Pattern FORM = Pattern.compile("1:(0|[1-9][0-9]{0,17})");

    private ChangeToken() {
    }

    static String of(long number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("1:" + number).getBytes(StandardCharsets.US_ASCII));
    }

    /** The number in a token; empty if the text is not one. */
    static OptionalLong number(String token) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII));
            return form.matches() ? OptionalLong.of(Long.parseLong(form.group(1))) : OptionalLong.empty();
        } catch (IllegalArgumentException e) {
            return OptionalLong.empty();
        }
    }
}
