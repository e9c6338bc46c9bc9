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

    /**
     * The text, or as many of its first words as fit and an ellipsis if it is longer than {@code most}. A first word that does
     * not fit is cut.
     */
    public static String shortenedToWord(String text, int most) {
        if (of(text) <= most) {
            return text;
        }
        int longest = text.offsetByCodePoints(0, most);
        int end = text.lastIndexOf(' ', longest);
        return text.substring(0, end > 0 ? end : longest) + "…";
    }
}
