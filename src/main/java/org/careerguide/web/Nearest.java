package org.careerguide.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;
import org.careerguide.content.TextLength;

/**
 * Finds the name that a client may have meant. An edit inserts, deletes or replaces a character, or swaps two neighbours; a
 * name is near if the edits are at most a third of the longer text.
 */
public final class Nearest {

    /** Longer texts, which no name has, are near to none. */
    private static final int LONGEST = 200;

    private static final StringDistance DISTANCE = new LuceneLevenshteinDistance();

    private Nearest() {
    }

    private record Candidate(String name, int edits) {
    }

    /** Returns the candidate with the fewest edits, ignoring case, and of equals the first; empty if none is near. */
    public static Optional<String> of(String text, Collection<String> candidates) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String typed = text.toLowerCase(Locale.ROOT);
        return candidates.stream().filter(name -> mayBeNear(typed, name))
                .map(name -> new Candidate(name, edits(typed, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.edits() <= most(typed, candidate.name()))
                .min(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::name)).map(Candidate::name);
    }

    /** The end of a sentence of a message, without its full stop, that names the nearest candidate; empty if none is near. */
    public static String hint(String text, Collection<String> candidates) {
        return of(text, candidates).map(name -> "; the nearest is “" + name + "”").orElse("");
    }

    /** Whether the lengths alone do not require too many edits. */
    private static boolean mayBeNear(String text, String name) {
        return !name.isEmpty() && Math.abs(TextLength.of(text) - TextLength.of(name)) <= most(text, name);
    }

    private static int most(String text, String name) {
        return Math.max(TextLength.of(text), TextLength.of(name)) / 3;
    }

    /** The number of edits between two texts. Lucene's distance is 1 minus the edits per character of the shorter text. */
    public static int edits(String one, String other) {
        return Math.round((1 - DISTANCE.getDistance(one, other)) * Math.min(TextLength.of(one), TextLength.of(other)));
    }
}
