package org.careerguide.error;

import java.util.List;

import org.careerguide.content.TextLength;

/** Thrown if nothing has the slug, id or name that a request names. */
public class ContentNotFoundException extends ProblemException {

    private final String kind;
    private final String slug;
    private final String seeAlso;

    /** No document of the type {@code kind}, such as role or career-path, has this slug. */
    public ContentNotFoundException(String kind, String slug) {
        this(kind, slug, null, null);
    }

    /** No document of the type {@code kind} has this slug; {@code hint} names the path that was probably meant. */
    public ContentNotFoundException(String kind, String slug, String hint, String seeAlso) {
        this(kind, "slug", slug, hint, seeAlso);
    }

    private ContentNotFoundException(String kind, String identifier, String slug, String hint, String seeAlso) {
        super(ProblemType.UNKNOWN_SLUG, "No " + kind.replace('-', ' ') + " has the " + identifier + " “" + shown(slug) + "”."
                + (hint == null ? "" : " " + hint), List.of());
        this.kind = kind;
        this.slug = slug;
        this.seeAlso = seeAlso;
    }

    /** No {@code kind}, such as a draft, has this value of its {@code identifier}, such as its id. */
    public static ContentNotFoundException of(String kind, String identifier, String value) {
        return new ContentNotFoundException(kind, identifier, value, null, null);
    }

    /** No version of the content has this number. */
    public static ContentNotFoundException ofVersion(String number) {
        return of("version", "number", number);
    }

    /** Path and query of what was probably meant; null if there is none. */
    public String seeAlso() {
        return seeAlso;
    }

    /** What was looked for: the type of a document, or another kind such as draft. */
    public String kind() {
        return kind;
    }

    /** The slug, or other identifier, of the request. */
    public String slug() {
        return slug;
    }

    /** The identifier as messages show it. */
    String shown() {
        return shown(slug);
    }

    private static String shown(String slug) {
        return TextLength.shortened(slug, 120);
    }
}
