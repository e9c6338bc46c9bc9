package org.careerguide.importer;

import java.math.BigDecimal;

import org.careerguide.content.TextLength;

/** The cells of a row of a table or workbook, by the names of their columns. */
public interface Cells {

    /** The most characters of a title. */
    int LONGEST_TITLE = 200;

    /** A cell as text; null if it has no value. */
    String text(String column);

    /** The exception for a mistake in the row, with its place in the file. */
    DamagedFileException mistake(String message);

    /** A cell that has to have a value. */
    default String required(String column) {
        String text = text(column);
        if (text == null) {
            throw mistake("“" + column + "” has no value");
        }
        return text;
    }

    /** A cell that has to have a text of at most {@code longest} characters. */
    default String required(String column, int longest) {
        String text = required(column);
        if (TextLength.of(text) > longest) {
            throw mistake("“" + column + "” has " + TextLength.of(text) + " characters; at most " + longest + " are expected");
        }
        return text;
    }

    /** A cell that has to have a title. */
    default String title(String column) {
        return required(column, LONGEST_TITLE);
    }

    /** The number of a cell, whose digits have been checked, within bounds. */
    default BigDecimal bounded(String column, String digits, long least, long most) {
        var number = new BigDecimal(digits);
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw mistake(
                    "“" + column + "” is “" + text(column) + "”; a number from " + least + " to " + most + " is expected");
        }
        return number;
    }

    /** The beginning of a text, for a message. */
    static String shortened(String text) {
        return TextLength.shortened(text, 60);
    }
}
