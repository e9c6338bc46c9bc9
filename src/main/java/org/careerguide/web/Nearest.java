package org.careerguide.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that a client may have meant. */
public final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Nearest() {
    }

    /** Returns the candidate with the fewest edits, ignoring case; empty if there are no candidates. */
    public static Optional<String> of(String text, Collection<String> candidates) {
        String shortened = text.substring(0, Math.min(text.length(), 100)).toLowerCase(Locale.ROOT);
        return candidates.stream().min(Comparator
                .comparingInt((String candidate) -> DISTANCE.apply(shortened, candidate.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
    }
}
