package org.careerguide.web;

import java.util.Arrays;
import java.util.List;

import org.careerguide.content.VisibleText;

/** The values of a parameter that takes several, separated by commas. */
public final class Values {

    /** What slugs separated by commas look like. */
    public static final String SLUGS = "^[a-z][a-z0-9-]{0,98}[a-z0-9](,[a-z][a-z0-9-]{0,98}[a-z0-9])*$";

    /** What a text looks like: it holds a character that is seen, and no NUL. */
    public static final String TEXT = "^[^\\u0000]*[^" + VisibleText.INVISIBLE + "][^\\u0000]*$";

    private Values() {
    }

    /** The values, each once; none where the parameter is not given. */
    public static List<String> of(String parameter) {
        return parameter == null ? List.of() : Arrays.stream(parameter.split(",", -1)).distinct().toList();
    }
}
