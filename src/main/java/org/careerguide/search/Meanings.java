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
    /** Of these at least so many are compared by their vectors, which costs more than to compare signs. */
    private static final int COMPARED = 16;

    private final Catalogue catalogue;

    Meanings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** How near roles are, by their documents. */
    Map<Integer, Double> of(Collection<Integer> roles, byte[] meant) throws IOException {
        var meanings = new HashMap<Integer, Double>();
        Catalogue.Values vectors = catalogue.values(EntryDocuments.VECTORS);
        var question = new Asked(meant);
        for (int role : new TreeSet<>(roles)) {
            meanings.put(role, meaning(vectors.of(role), question));
        }
        return meanings;
    }

    /** The vector of a question, the signs of that, and its product with itself; and where parts are counted by their signs. */
    private record Asked(byte[] vector, long[] signs, int square, int[] counts) {

        Asked(byte[] vector) {
            this(vector, WordVectors.signs(vector), WordVectors.product(vector, 0, vector),
                    new int[WordVectors.DIMENSIONS + 1]);
        }
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
    private static double meaning(ByteBuffer vectors, Asked question) {
        int titles = vectors.getInt(0);
        int parts = titles + vectors.getInt(Integer.BYTES);
        return (Weights.MEANING_OF_TEXT
                * WordVectors.cosine(vectors.array(), vectors.arrayOffset() + EntryDocuments.TEXT_VECTOR, question.vector())
                + Weights.MEANING_OF_TITLES * ofNearest(vectors, 0, titles, parts, question)
                + Weights.MEANING_OF_TASKS * ofNearest(vectors, titles, parts, parts, question))
                / (Weights.MEANING_OF_TEXT + Weights.MEANING_OF_TITLES + Weights.MEANING_OF_TASKS);
    }

    /** The mean of the nearest of some parts of a role. Only those whose signs are the likest are compared by their vectors. */
    private static double ofNearest(ByteBuffer vectors, int from, int end, int parts, Asked question) {
        if (from == end) {
            return 0;
        }
        var differing = new int[end - from];
        int[] counts = question.counts();
        Arrays.fill(counts, 0);
        for (int i = 0; i < differing.length; i++) {
            int at = EntryDocuments.PART_SIGNS + (from + i) * EntryDocuments.SIGNS;
            differing[i] = Long.bitCount(vectors.getLong(at) ^ question.signs()[0])
                    + Long.bitCount(vectors.getLong(at + Long.BYTES) ^ question.signs()[1]);
            counts[differing[i]]++;
        }
        int most = 0;
        for (int likest = counts[0]; likest < Math.min(COMPARED, differing.length); likest += counts[most]) {
            most++;
        }
        int first = vectors.arrayOffset() + EntryDocuments.PART_SIGNS + parts * EntryDocuments.SIGNS
                + from * WordVectors.DIMENSIONS;
        // The nearest so far, the nearest of them first.
        var nearest = new int[Math.min(NEAREST, differing.length)];
        Arrays.fill(nearest, Integer.MIN_VALUE);
        for (int i = 0; i < differing.length; i++) {
            if (differing[i] <= most) {
                int product = WordVectors.product(vectors.array(), first + i * WordVectors.DIMENSIONS, question.vector());
                for (int place = 0; place < nearest.length; place++) {
                    if (product > nearest[place]) {
                        int farther = nearest[place];
                        nearest[place] = product;
                        product = farther;
                    }
                }
            }
        }
        long sum = 0;
        for (int product : nearest) {
            sum += product;
        }
        return (double) sum / nearest.length / question.square();
    }
}
