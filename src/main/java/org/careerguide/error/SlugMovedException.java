package org.careerguide.error;

/** What a request asks for is served under another slug. */
public class SlugMovedException extends RuntimeException {

    private final String slug;
    private final String now;

    /** The slug in the request, and the one that leads to the thing. */
    public SlugMovedException(String slug, String now) {
        super(slug + " is " + now, null, false, false);
        this.slug = slug;
        this.now = now;
    }

    /** The slug in the request. */
    public String slug() {
        return slug;
    }

    /** The slug that leads to the thing. */
    public String now() {
        return now;
    }
}
