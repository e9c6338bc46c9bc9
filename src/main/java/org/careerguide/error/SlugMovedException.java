package org.careerguide.error;

/** Thrown if the requested document has another slug now. */
public class SlugMovedException extends RuntimeException {

    private final String slug;
    private final String now;

    /** The slug in the request, and the current one of the document. */
    public SlugMovedException(String slug, String now) {
        super(slug + " is " + now, null, false, false);
        this.slug = slug;
        this.now = now;
    }

    /** The slug in the request. */
    public String slug() {
        return slug;
    }

    /** The current slug of the document. */
    public String now() {
        return now;
    }
}
