package org.careerguide.content;

/** Counts the characters of texts as JSON Schema and PostgreSQL do: by code point. */
public final class TextLength {

    private TextLength() {
    }

    /** The number of characters of a text. */
    public static int of(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The text, or its first characters and an ellipsis if it is longer than {@code most}. */
    public static String shortened(String text, int most) {
        return of(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
