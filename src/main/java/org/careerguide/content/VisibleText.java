package org.careerguide.content;

import java.util.regex.Pattern;

/** Recognises texts without any visible character. */
public final class VisibleText {

    /** Invisible characters: spaces, control characters and those without a width, for a class of a pattern. */
    public static final String INVISIBLE = "\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5"
            + "\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0"
            + "\\ufff9-\\ufffb";

    private static final Pattern SEEN = Pattern.compile("[^" + INVISIBLE + "]");

    private VisibleText() {
    }

    /** Whether a text holds a visible character. */
    public static boolean isSeen(String text) {
        return SEEN.matcher(text).find();
    }
}
