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

    /** The first of some names in brackets, as notes name what they count. */
    public static String examples(Collection<String> names) {
        return "(" + names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMED ? ", …)" : ")");
    }
}
