package org.careerguide.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The meaning of English words as vectors, and that of texts as the sum of their words'. See the README beside the table. */
final class WordVectors {

    static final int DIMENSIONS = 128;

    private static final int LONGEST_WORD = 40;
    private static final int SHORTEST_BEGINNING = 4;
    /** Length of a vector of bytes that is a text's, so that a scalar product divided by its square is a cosine. */
    static final float LENGTH = 254;

    private final Map<String, Integer> rows = new HashMap<>();
    private final byte[] vectors;
    private final float[] scales;

    WordVectors(List<String> names, byte[] vectors, float[] scales) {
        for (int i = 0; i < names.size(); i++) {
            rows.putIfAbsent(names.get(i), i);
        }
        this.vectors = vectors;
        this.scales = scales;
    }

    /** The bundled table. It is read at the first use. */
    static WordVectors shared() {
        return Shared.VECTORS;
    }

    private static final class Shared {
        private static final WordVectors VECTORS = load();
    }

    private static WordVectors load() {
        try (InputStream names = open("words.txt");
                InputStream vectors = open("vectors.i8");
                InputStream scales = open("scales.f32")) {
            List<String> words = new String(names.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            var factors = new float[words.size()];
            ByteBuffer.wrap(scales.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(factors);
            return new WordVectors(words, vectors.readNBytes(words.size() * DIMENSIONS), factors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return WordVectors.class.getResourceAsStream("/search/meaning/" + name);
    }

    /** Whether it is a word of English that is written as one. */
    boolean knows(String form) {
        return rows.containsKey(form);
    }

    /** Whether it is such a word, or begins with one that leaves little doubt. */
    boolean understands(String form) {
        return IntStream.rangeClosed(SHORTEST_BEGINNING, form.length()).anyMatch(end -> knows(form.substring(0, end)))
                || knows(form);
    }

    /** The meaning of a text; null if it has no word with one. */
    byte[] of(String text) {
        return ofForms(Words.forms(text));
    }

    byte[] ofForms(List<String> forms) {
        var sum = new float[DIMENSIONS];
        for (int row : rowsOf(forms)) {
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] += scales[row] * vectors[row * DIMENSIONS + i];
            }
        }
        double square = 0;
        for (float value : sum) {
            square += value * value;
        }
        if (square == 0) {
            return null;
        }
        var vector = new byte[DIMENSIONS];
        double factor = LENGTH / Math.sqrt(square);
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (byte) Math.max(-127, Math.min(127, Math.round(sum[i] * factor)));
        }
        return vector;
    }

    /**
     * The rows of the table whose sum is the meaning of these words: of pairs, of words, or of the longest pieces of a word.
     */
    List<Integer> rowsOf(List<String> forms) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < forms.size(); i++) {
            Integer pair = i + 1 < forms.size() ? rows.get(forms.get(i) + " " + forms.get(i + 1)) : null;
            if (pair != null) {
                found.add(pair);
                i++;
            } else {
                addPieces(found, forms.get(i));
            }
        }
        return found;
    }

    private void addPieces(List<Integer> found, String form) {
        int length = Math.min(form.length(), LONGEST_WORD);
        int begin = 0;
        while (begin < length) {
            int end = length;
            Integer row = null;
            while (end > begin && (row = rows.get((begin == 0 ? "" : "##") + form.substring(begin, end))) == null) {
                end--;
            }
            if (row == null) {
                return;
            }
            found.add(row);
            begin = end;
        }
    }

    /** The scalar product of two vectors; of the first, the one that begins at an offset. */
    static int product(byte[] many, int offset, int[] one) {
        // Two sums are added side by side by the processor.
        int even = 0;
        int odd = 0;
        for (int i = 0; i < DIMENSIONS; i += 2) {
            even += many[offset + i] * one[i];
            odd += many[offset + i + 1] * one[i + 1];
        }
        return even + odd;
    }
}
