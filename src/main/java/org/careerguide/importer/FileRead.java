package org.careerguide.importer;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.careerguide.publish.DocumentSet;

/**
 * The documents read from a file.
 *
 * @param set its documents
 * @param notes messages for the operator on what was passed over
 */
public record FileRead(DocumentSet set, List<String> notes) {

    private static final int MOST_NAMED = 10;

    /** Adds a note on how many items were passed over, if there were any. */
    public static void passOver(List<String> notes, String what, long count) {
        if (count > 0) {
            notes.add("Passed over: " + what + ": " + count);
        }
    }

    /** Adds a note on the codes of a file that no occupation has, if there are any. */
    public static void passOverCodes(List<String> notes, Collection<String> codes) {
        if (!codes.isEmpty()) {
            notes.add("Passed over, since no occupation here has the code: " + codes.size() + " " + examples(codes));
        }
    }

    /**
     * Adds a note on what an earlier import stated and a file does not have, if there is anything.
     *
     * @param what such as “figures of occupations”
     */
    public static void goes(List<String> notes, String what, Collection<String> names) {
        if (!names.isEmpty()) {
            notes.add("Imported before, and gone now, since this file does not have them: " + what + ": " + names.size() + " "
                    + examples(names));
        }
    }

    /** The first of some names in brackets, as examples for a note. */
    public static String examples(Collection<String> names) {
        return "(" + names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMED ? ", …)" : ")");
    }
}
