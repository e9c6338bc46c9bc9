package org.careerguide.web;

import java.util.Arrays;
import java.util.List;

/** The values of a parameter that takes several, separated by commas. */
public final class Values {

    /** What slugs separated by commas look like. */
    public static final String SLUGS = "^[a-z][a-z0-9-]{0,98}[a-z0-9](,[a-z][a-z0-9-]{0,98}[a-z0-9])*$";

    private Values() {
    }

    /** The values, each once; none where the parameter is not given. */
    public static List<String> of(String parameter) {
        return parameter == null ? List.of() : Arrays.stream(parameter.split(",", -1)).distinct().toList();
    }
}
