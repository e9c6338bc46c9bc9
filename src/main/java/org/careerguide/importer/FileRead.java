package org.careerguide.importer;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.careerguide.publish.DocumentSet;

/**
 * What a file says.
 *
 * @param set its documents
 * @param notes what there is to say about how it was read
 */
public record FileRead(DocumentSet set, List<String> notes) {

    private static final int MOST_NAMED = 10;

    /** Notes how many of something were passed over, unless there were none. */
    public static void passOver(List<String> notes, String what, long count) {
        if (count > 0) {
            notes.add("Passed over: " + what + ": " + count);
        }
    }

    /** Notes which codes of a file no occupation here has, unless there are none. */
    public static void passOverCodes(List<String> notes, Collection<String> codes) {
        if (!codes.isEmpty()) {
            notes.add("Passed over, since no occupation here has the code: " + codes.size() + " " + examples(codes));
        }
    }

    /** The first of some names in brackets, as notes name what they count. */
    public static String examples(Collection<String> names) {
        return "(" + names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMED ? ", …)" : ")");
    }
}
