package org.careerguide.publish;

/**
 * A mistake in a document.
 *
 * @param file the file that holds the document
 * @param line the line in the file, from 1; 0 if it is not known
 * @param field the field, such as {@code criteria[2].title}; empty where the mistake is the file's
 * @param message what is wrong
 * @param expected what was expected instead
 */
public record ContentMistake(String file, int line, String field, String message, String expected) {

    @Override
    public String toString() {
        return Characters.printable(file + (line > 0 ? ":" + line : "") + ": " + (field.isEmpty() ? "" : field + ": ") + message
                + " (expected " + expected + ")");
    }
}
