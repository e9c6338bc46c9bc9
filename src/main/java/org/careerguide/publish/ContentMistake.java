package org.careerguide.publish;

/**
 * A mistake in a document.
 *
 * @param file the file that holds the document
 * @param line the line in the file, from 1; 0 if it is not known
 * @param field the field, such as {@code criteria[2].title}; empty where the mistake is the file's
 * @param message what is wrong
 * @param expected what was expected instead
 * @param code kind of mistake, for programs
 */
public record ContentMistake(String file, int line, String field, String message, String expected, String code) {

    static final String INVALID_VALUE = "invalid-value";
    static final String MISSING = "missing";
    static final String UNKNOWN_REFERENCE = "unknown-reference";

    /** Kind of a field that no such document has. */
    public static final String UNKNOWN_FIELD = "unknown-field";

    /** Kind of a text that is not YAML, or not what YAML may hold here. */
    public static final String MALFORMED = "malformed";

    /** A mistake of no particular kind. */
    public ContentMistake(String file, int line, String field, String message, String expected) {
        this(file, line, field, message, expected, INVALID_VALUE);
    }

    /** Returns the mistake with an error code. */
    public ContentMistake withCode(String kind) {
        return new ContentMistake(file, line, field, message, expected, kind);
    }

    @Override
    public String toString() {
        return Characters.printable(file + (line > 0 ? ":" + line : "") + ": " + (field.isEmpty() ? "" : field + ": ") + message
                + " (expected " + expected + ")");
    }
}
