package org.careerguide.web;

import java.util.Arrays;
import java.util.List;

/** The values of a parameter that takes several, separated by commas. */
public final class Values {

    /** What slugs separated by commas look like. */
    public static final String SLUGS = "^[a-z][a-z0-9-]{0,98}[a-z0-9](,[a-z][a-z0-9-]{0,98}[a-z0-9])*$";

    /** Invisible characters: spaces, control characters and those without a width, for a class of a pattern. */
    public static final String INVISIBLE = "\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5"
            + "\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0"
            + "\\ufff9-\\ufffb";

    /** What a text looks like: it holds a character that is seen, and no NUL. */
    public static final String TEXT = "^[^\\u0000]*[^" + INVISIBLE + "][^\\u0000]*$";

    private Values() {
    }

    /** The values, each once; none where the parameter is not given. */
    public static List<String> of(String parameter) {
        return parameter == null ? List.of() : Arrays.stream(parameter.split(",", -1)).distinct().toList();
    }
}
