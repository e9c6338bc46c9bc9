package org.careerguide.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.util.BytesRef;

/** How near the meanings of roles are to that of a question. */
final class Meanings {

    /** The number of roles that are compared in full, those with the nearest texts. */
    private static final int MEANT = 100;
    /** So many are looked for: an approximate search hardly misses one that is far from the last. */
    private static final int LOOKED_FOR = 3 * MEANT;
    /** The number of titles, and of tasks, of a role that count: the nearest ones. */
    private static final int NEAREST = 3;

    private final Catalogue catalogue;

    Meanings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The documents of the roles whose text is the nearest. */
    List<Integer> nearest(byte[] meant) throws IOException {
        var nearest = new KnnByteVectorQuery(EntryDocuments.MEANING, meant, LOOKED_FOR);
        return Arrays.stream(catalogue.searcher.search(nearest, MEANT).scoreDocs).map(found -> found.doc).toList();
    }

    /** Returns how near roles are to a question, by the documents of the roles. */
    Map<Integer, Double> of(Collection<Integer> roles, byte[] meant) throws IOException {
        var meanings = new HashMap<Integer, Double>();
        BinaryDocValues vectors = catalogue.bytes(EntryDocuments.VECTORS);
        int[] one = IntStream.range(0, meant.length).map(i -> meant[i]).toArray();
        for (int role : new TreeSet<>(roles)) {
            vectors.advanceExact(role);
            meanings.put(role, meaning(vectors.binaryValue(), one));
        }
        return meanings;
    }

    /** What a role means for a question: its text, the mean of its nearest titles, and that of its nearest tasks. */
    private static double meaning(BytesRef vectors, int[] meant) {
        int text = vectors.offset + Integer.BYTES;
        int titles = text + WordVectors.DIMENSIONS;
        int tasks = titles + WordVectors.DIMENSIONS * ByteBuffer.wrap(vectors.bytes).getInt(vectors.offset);
        return (Weights.MEANING_OF_TEXT * WordVectors.product(vectors.bytes, text, meant)
                + Weights.MEANING_OF_TITLES * ofNearest(vectors.bytes, titles, tasks, meant)
                + Weights.MEANING_OF_TASKS * ofNearest(vectors.bytes, tasks, vectors.offset + vectors.length, meant))
                / (Weights.MEANING_OF_TEXT + Weights.MEANING_OF_TITLES + Weights.MEANING_OF_TASKS)
                / (WordVectors.LENGTH * WordVectors.LENGTH);
    }

    /** The mean product of a vector and the nearest of many. */
    private static double ofNearest(byte[] many, int from, int end, int[] one) {
        var nearest = new int[Math.min(NEAREST, (end - from) / WordVectors.DIMENSIONS)];
        Arrays.fill(nearest, Integer.MIN_VALUE);
        for (int at = from; at < end; at += WordVectors.DIMENSIONS) {
            int product = WordVectors.product(many, at, one);
            for (int place = 0; place < nearest.length; place++) {
                int farther = Math.min(nearest[place], product);
                nearest[place] = Math.max(nearest[place], product);
                product = farther;
            }
        }
        int sum = 0;
        for (int product : nearest) {
            sum += product;
        }
        return nearest.length == 0 ? 0 : (double) sum / nearest.length;
    }
}
