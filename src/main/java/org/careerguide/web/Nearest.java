package org.careerguide.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.careerguide.content.TextLength;

/**
 * Finds the name that a client may have meant: a slip of the pen, not a name that has nothing in common with it. An edit inserts,
 * deletes or replaces a character, or swaps two neighbours; a name is near with edits of at most a third of the longer text.
 */
public final class Nearest {

    /** Texts longer than any name are near to none. */
    private static final int LONGEST = 200;

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

    /** Whether the lengths alone do not ask for too many edits. */
    private static boolean mayBeNear(String text, String name) {
        return !name.isEmpty() && Math.abs(TextLength.of(text) - TextLength.of(name)) <= most(text, name);
    }

    private static int most(String text, String name) {
        return Math.max(TextLength.of(text), TextLength.of(name)) / 3;
    }

    /** The edits that make one text of another: the optimal string alignment distance. */
    private static int edits(String one, String other) {
        int[] from = one.codePoints().toArray();
        int[] to = other.codePoints().toArray();
        int[][] edits = new int[from.length + 1][to.length + 1];
        for (int i = 0; i <= from.length; i++) {
            for (int j = 0; j <= to.length; j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[from.length][to.length];
    }
}
