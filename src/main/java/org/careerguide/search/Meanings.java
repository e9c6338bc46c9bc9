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

    /** The number of roles that are compared in full, those with the nearest texts. */
    private static final int MEANT = 100;
    /** The least number of roles whose texts are compared. Only the signs of the others are. */
    private static final int TEXTS = 20_000;
    /** The number of titles, and of tasks, of a role that count: the nearest ones. */
    private static final int NEAREST = 3;
    /** The least number of titles, and of tasks, whose vectors are compared. Only the signs of the others are. */
    private static final int COMPARED = 16;

    private final Catalogue catalogue;

    Meanings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns how near roles are to a question, by the documents of the roles. */
    Map<Integer, Double> of(Collection<Integer> roles, byte[] meant) throws IOException {
        var meanings = new HashMap<Integer, Double>();
        Catalogue.Values vectors = catalogue.values(EntryDocuments.VECTORS);
        var query = new Query(meant);
        for (int role : new TreeSet<>(roles)) {
            meanings.put(role, meaning(vectors.of(role), query));
        }
        return meanings;
    }

    /** A query: its vector, the signs of the vector, its product with itself, and a buffer that counts parts by their signs. */
    private record Query(byte[] vector, long[] signs, int square, int[] counts) {

        Query(byte[] vector) {
            this(vector, WordVectors.signs(vector), WordVectors.product(vector, 0, vector),
                    new int[WordVectors.DIMENSIONS + 1]);
        }
    }

    /** The documents of the roles whose text is the nearest. */
    List<Integer> nearest(byte[] meant) {
        long[] signs = WordVectors.signs(meant);
        var counts = new int[WordVectors.DIMENSIONS + 1];
        catalogue.eachRole((part, i) -> counts[part.segment().differing(i, signs)]++);
        int most = mostDiffering(counts, TEXTS);
        // A product of two vectors and a role in one number, the least first.
        var best = new PriorityQueue<Long>();
        catalogue.eachRole((part, i) -> {
            if (part.segment().differing(i, signs) <= most) {
                long product = WordVectors.product(part.segment().meanings, i * WordVectors.DIMENSIONS, meant);
                if (best.size() < MEANT || product > best.peek() >> 32) {
                    best.add(product << 32 | part.base() + part.segment().roles[i]);
                    if (best.size() > MEANT) {
                        best.poll();
                    }
                }
            }
        });
        return best.stream().map(Long::intValue).toList();
    }

    /** In how many signs at most the wanted number of vectors differ, by the counts of vectors that differ in so many. */
    private static int mostDiffering(int[] counts, int wanted) {
        int most = 0;
        for (int found = counts[0]; found < wanted && most < WordVectors.DIMENSIONS; found += counts[most]) {
            most++;
        }
        return most;
    }

    /** What a role means for a question: its text, the mean of its nearest titles, and that of its nearest tasks. */
    private static double meaning(ByteBuffer vectors, Query query) {
        int titles = vectors.getInt(0);
        int parts = titles + vectors.getInt(Integer.BYTES);
        return (Weights.MEANING_OF_TEXT
                * WordVectors.cosine(vectors.array(), vectors.arrayOffset() + EntryDocuments.TEXT_VECTOR, query.vector())
                + Weights.MEANING_OF_TITLES * ofNearest(vectors, 0, titles, parts, query)
                + Weights.MEANING_OF_TASKS * ofNearest(vectors, titles, parts, parts, query))
                / (Weights.MEANING_OF_TEXT + Weights.MEANING_OF_TITLES + Weights.MEANING_OF_TASKS);
    }

    /** The mean nearness of the nearest parts of a role. Vectors are compared only where the signs are the most alike. */
    private static double ofNearest(ByteBuffer vectors, int from, int end, int parts, Query query) {
        if (from == end) {
            return 0;
        }
        var differing = new int[end - from];
        int[] counts = query.counts();
        Arrays.fill(counts, 0);
        for (int i = 0; i < differing.length; i++) {
            int at = EntryDocuments.PART_SIGNS + (from + i) * EntryDocuments.SIGNS;
            differing[i] = Long.bitCount(vectors.getLong(at) ^ query.signs()[0])
                    + Long.bitCount(vectors.getLong(at + Long.BYTES) ^ query.signs()[1]);
            counts[differing[i]]++;
        }
        int most = mostDiffering(counts, COMPARED);
        int first = vectors.arrayOffset() + EntryDocuments.PART_SIGNS + parts * EntryDocuments.SIGNS
                + from * WordVectors.DIMENSIONS;
        // Products of the nearest parts so far, in descending order.
        var nearest = new int[Math.min(NEAREST, differing.length)];
        Arrays.fill(nearest, Integer.MIN_VALUE);
        for (int i = 0; i < differing.length; i++) {
            if (differing[i] <= most) {
                int product = WordVectors.product(vectors.array(), first + i * WordVectors.DIMENSIONS, query.vector());
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
        return (double) sum / nearest.length / query.square();
    }
}
