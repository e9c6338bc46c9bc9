package org.careerguide.error;

import java.util.List;

import org.careerguide.content.TextLength;

/** Nothing has the slug, id or other name by which a request asks for it. */
public class ContentNotFoundException extends ProblemException {

    private final String thing;
    private final String slug;
    private final String seeAlso;

    /** No document of the type {@code thing}, such as role or career-path, has this slug. */
    public ContentNotFoundException(String thing, String slug) {
        this(thing, slug, null, null);
    }

    /** No document of the type {@code thing} has this slug; {@code hint} names the path that was probably meant. */
    public ContentNotFoundException(String thing, String slug, String hint, String seeAlso) {
        this(thing, "slug", slug, hint, seeAlso);
    }

    private ContentNotFoundException(String thing, String identifier, String slug, String hint, String seeAlso) {
        super(ProblemType.UNKNOWN_SLUG, "No " + thing.replace('-', ' ') + " has the " + identifier + " “" + shown(slug) + "”."
                + (hint == null ? "" : " " + hint), List.of());
        this.thing = thing;
        this.slug = slug;
        this.seeAlso = seeAlso;
    }

    /** No {@code thing}, such as a draft, has this value of its {@code identifier}, such as its id. */
    public static ContentNotFoundException of(String thing, String identifier, String value) {
        return new ContentNotFoundException(thing, identifier, value, null, null);
    }

    /** No version of the content has this number. */
    public static ContentNotFoundException ofVersion(String number) {
        return of("version", "number", number);
    }

    /** Path and query that answer what was probably wanted; null where nothing does. */
    public String seeAlso() {
        return seeAlso;
    }

    /** The type of the document. */
    public String thing() {
        return thing;
    }

    /** The slug, or what else it was looked for by. */
    public String slug() {
        return slug;
    }

    private static String shown(String slug) {
        return TextLength.shortened(slug, 120);
    }
}
