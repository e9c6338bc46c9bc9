package org.careerguide.publish;

import java.util.OptionalInt;

/**
 * The characters that texts of documents may hold: those of XML 1.0, since texts end up in feeds, images and pages, without
 * control characters other than tab and newline, and without code points that Unicode keeps free of characters.
 */
public final class Characters {

    /** What is expected of a text that holds others. */
    public static final String EXPECTED = "text without control characters other than tab and newline";

    private static final int SHOWN = 60;

    private Characters() {
    }

    /** Index of the first character that no text may hold; empty if there is none. */
    public static OptionalInt indexOfForbidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isForbidden(text.codePointAt(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether no text may hold a character. */
    public static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n'
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || character >= 0xFDD0 && character <= 0xFDEF || (character & 0xFFFE) == 0xFFFE;
    }

    /** What a message calls a character, such as “the character U+0000”. */
    public static String named(int character) {
        return "the character U+%04X".formatted(character);
    }

    /** A value in quotes as messages show it: shortened and printable. */
    public static String quoted(Object value) {
        String text = String.valueOf(value);
        boolean fits = text.codePointCount(0, text.length()) <= SHOWN;
        return "“" + printable(fits ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN))) + (fits ? "" : "…") + "”";
    }

    /** A text on one line, with what no text may hold as an escape. */
    static String printable(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\t') {
                shown.append(' ');
            } else if (isForbidden(character)) {
                shown.append("\\u%04X".formatted(character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }
}
