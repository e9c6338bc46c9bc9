package org.careerguide.page;

import java.util.regex.Pattern;

/** Escapes text of documents for the format that it is written into. */
final class PlainText {

    /** Control characters, and marks that change the direction of text. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\s]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE63]");
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]|~#!]");

    /** The beginning of a list item or a thematic break. */
    private static final Pattern MARKDOWN_BEGINNING = Pattern.compile("^([0-9]{0,9})([-+.)])(?=\\s|-|$)");

    private PlainText() {
    }

    /** The text on one line, without invisible characters. */
    static String line(String text) {
        return INVISIBLE.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    /** A cell of a spreadsheet: an apostrophe is put before a text that would be read as a formula. */
    static String cell(String text) {
        if (text == null) {
            return null;
        }
        String line = line(text);
        return FORMULA.matcher(line).find() ? "'" + line : line;
    }

    /** A text escaped for Markdown. */
    static String markdown(String text) {
        String escaped = MARKDOWN.matcher(line(text)).replaceAll("\\\\$0").replace("](", "]\\(").replace("&", "&amp;")
                .replace("<", "&lt;").replace(">", "&gt;");
        return MARKDOWN_BEGINNING.matcher(escaped).replaceFirst("$1\\\\$2");
    }
}
