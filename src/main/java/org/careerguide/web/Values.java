package org.careerguide.web;

import java.util.Arrays;
import java.util.List;

import org.careerguide.content.VisibleText;

/** The values of a parameter that takes several, separated by commas. */
public final class Values {

    /** Pattern of slugs separated by commas. */
    public static final String SLUGS = "^[a-z][a-z0-9-]{0,98}[a-z0-9](,[a-z][a-z0-9-]{0,98}[a-z0-9])*$";

    /** Pattern of a text with a visible character and without NUL. */
    public static final String TEXT = "^[^\\u0000]*[^" + VisibleText.INVISIBLE + "][^\\u0000]*$";

    private Values() {
    }

    /** The values, each once; empty if the parameter is absent. */
    public static List<String> of(String parameter) {
        return parameter == null ? List.of() : Arrays.stream(parameter.split(",", -1)).distinct().toList();
    }
}
