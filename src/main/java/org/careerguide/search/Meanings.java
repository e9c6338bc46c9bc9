package org.careerguide.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** How near the meanings of roles are to that of a question. */
final class Meanings {

    /** So many roles whose text is the nearest are looked at; of a role, so many of the nearest titles and tasks count. */
    private static final int MEANT = 100;
    private static final int NEAREST = 3;

    private final Catalogue catalogue;

    Meanings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** How near roles are, by their documents. */
    Map<Integer, Double> of(Collection<Integer> roles, byte[] meant) throws IOException {
        var meanings = new HashMap<Integer, Double>();
        Catalogue.Values vectors = catalogue.values(EntryDocuments.VECTORS);
        for (int role : new TreeSet<>(roles)) {
            meanings.put(role, meaning(vectors.of(role), meant));
        }
        return meanings;
    }

    /** The documents of the roles whose text is the nearest. */
    List<Integer> nearest(byte[] meant) {
        // A product of two vectors and a role in one number, the least first.
        var best = new PriorityQueue<Long>();
        catalogue.eachRole((part, i) -> {
            long product = WordVectors.product(part.segment().meanings, i * WordVectors.DIMENSIONS, meant);
            if (best.size() < MEANT || product > best.peek() >> 32) {
                best.add(product << 32 | part.base() + part.segment().roles[i]);
                if (best.size() > MEANT) {
                    best.poll();
                }
            }
        });
        return best.stream().map(Long::intValue).toList();
    }

    /** What a role means for a question: its text, the mean of its nearest titles, and that of its nearest tasks. */
    private static double meaning(ByteBuffer vectors, byte[] meant) {
        int titles = vectors.getInt();
        int tasks = vectors.getInt();
        byte[] bytes = vectors.array();
        int text = vectors.arrayOffset() + vectors.position();
        int title = text + WordVectors.DIMENSIONS;
        return (Weights.MEANING_OF_TEXT * WordVectors.cosine(bytes, text, meant)
                + Weights.MEANING_OF_TITLES * ofNearest(bytes, title, titles, meant)
                + Weights.MEANING_OF_TASKS * ofNearest(bytes, title + titles * WordVectors.DIMENSIONS, tasks, meant))
                / (Weights.MEANING_OF_TEXT + Weights.MEANING_OF_TITLES + Weights.MEANING_OF_TASKS);
    }

    private static double ofNearest(byte[] vectors, int from, int count, byte[] meant) {
        if (count == 0) {
            return 0;
        }
        // The nearest so far, the least of them first.
        var nearest = new int[Math.min(NEAREST, count)];
        Arrays.fill(nearest, Integer.MIN_VALUE);
        for (int i = 0; i < count; i++) {
            int product = WordVectors.product(vectors, from + i * WordVectors.DIMENSIONS, meant);
            if (product > nearest[0]) {
                nearest[0] = product;
                Arrays.sort(nearest);
            }
        }
        return Arrays.stream(nearest).average().orElse(0) / WordVectors.product(meant, 0, meant);
    }
}
