package org.careerguide.error;

import java.util.List;

/** No thing of a type has the slug that a request names. */
public class ContentNotFoundException extends ProblemException {

    private final String thing;
    private final String slug;

    /** No {@code thing}, such as role or career-path, has this slug. */
    public ContentNotFoundException(String thing, String slug) {
        super(ProblemType.UNKNOWN_SLUG, "No " + thing.replace('-', ' ') + " has the slug “" + shown(slug) + "”.",
                List.of());
        this.thing = thing;
        this.slug = slug;
    }

    /** What sort of thing was looked for. */
    public String thing() {
        return thing;
    }

    /** The slug that it was looked for by. */
    public String slug() {
        return slug;
    }

    private static String shown(String slug) {
        return slug.length() <= 120 ? slug : slug.substring(0, 120) + "…";
    }
}
