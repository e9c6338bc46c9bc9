package org.careerguide.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * Makes the table of {@link WordVectors} from the model all-MiniLM-L6-v2. Each token, word and pair of words alone goes through
 * the model; the vectors are weighed by how rare they are, and then moved until sums of them come near to what the model makes
 * of whole texts. One thread and a fixed order give the same table each time.
 */
final class WordVectorsMaker {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int MODEL_DIMENSIONS = 384;
    private static final int DIMENSIONS = WordVectors.DIMENSIONS;
    private static final int LONGEST_TEXT = 48;

    /** Smooth inverse frequency: a word counts a / (a + p), where p is its share of all words by Zipf's law over its rank. */
    private static final double RARITY = 1e-3;
    /** Where the words of the vocabulary begin, the most frequent first; before them are marks and single letters. */
    private static final int FIRST_WORD = 1996;
    private static final int EPOCHS = 12;
    private static final double RATE = 0.05;
    private static final int RANDOM_TEXTS = 20_000;
    private static final int MOST_TEXTS = 20_000;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession model;
    private final List<String> vocabulary = new ArrayList<>();
    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final Random random = new Random(20261125);

    private WordVectorsMaker() throws IOException, OrtException {
        try (InputStream bytes = getClass().getResourceAsStream(MODEL); InputStream json = getClass().getResourceAsStream(TOKENIZER)) {
            var options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            model = environment.createSession(bytes.readAllBytes(), options);
            JsonNode tokens = new ObjectMapper().readTree(json).path("model").path("vocab");
            tokens.fields().forEachRemaining(token -> ids.put(token.getKey(), token.getValue().asInt()));
        }
        vocabulary.addAll(Collections.nCopies(ids.size(), ""));
        ids.forEach((token, id) -> vocabulary.set(id, token));
    }

    /** @param arguments directory of the lists, zip of a release of O*NET in text form, directory to write to */
    public static void main(String[] arguments) throws Exception {
        new WordVectorsMaker().make(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private void make(Path lists, Path release, Path output) throws IOException, OrtException {
        var names = new ArrayList<>(vocabulary);
        Set<String> words = words(Files.readAllLines(lists.resolve("words.txt")));
        Set<String> phrases = phrases(Files.readAllLines(lists.resolve("phrases.txt")));
        phrases.forEach(phrase -> words.addAll(List.of(phrase.split(" "))));
        words.removeAll(ids.keySet());
        names.addAll(words);
        names.addAll(phrases);
        var pieces = new WordVectors(names, new byte[0], new float[0]);
        var ofVocabulary = new WordVectors(vocabulary, new byte[0], new float[0]);

        List<String> texts = texts(release, names);
        System.out.printf("%d rows, %d texts%n", names.size(), texts.size());
        var targets = new float[texts.size()][];
        for (int i = 0; i < texts.size(); i++) {
            targets[i] = encode(ofVocabulary.rowsOf(Words.forms(texts.get(i))));
            if (i % 10_000 == 0) {
                System.out.println("text " + i);
            }
        }
        var alone = new float[names.size()][];
        for (int i = 0; i < names.size(); i++) {
            alone[i] = encode(i < vocabulary.size() ? List.of(i) : ofVocabulary.rowsOf(List.of(names.get(i).split(" "))));
        }
        var space = new Space(targets);
        var rows = new float[names.size()][];
        double zipf = Math.log(vocabulary.size());
        for (int i = 0; i < rows.length; i++) {
            double share = i < vocabulary.size() ? 1 / (Math.max(1, i - FIRST_WORD + 1) * zipf) : 0;
            rows[i] = space.of(alone[i]);
            double length = Math.sqrt(dot(rows[i], rows[i])) + 1e-9;
            for (int j = 0; j < DIMENSIONS; j++) {
                rows[i][j] *= RARITY / (RARITY + share) / length;
            }
        }
        fit(rows, texts, targets, space, pieces, names.size() - phrases.size());
        write(output, names, rows);
    }

    /** Moves rows so that the sum of a text's rows points where the model's vector of the text does. */
    private void fit(float[][] rows, List<String> texts, float[][] targets, Space space, WordVectors pieces, int firstPhrase) {
        var order = new ArrayList<Integer>();
        var parts = new ArrayList<List<Integer>>();
        var wanted = new float[targets.length][];
        for (int i = 0; i < targets.length; i++) {
            order.add(i);
            parts.add(pieces.rowsOf(Words.forms(texts.get(i))));
            wanted[i] = space.of(targets[i]);
        }
        var steps = new float[rows.length];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            double cosines = 0;
            for (int text : order) {
                List<Integer> part = parts.get(text);
                if (part.isEmpty()) {
                    continue;
                }
                var sum = new float[DIMENSIONS];
                part.forEach(row -> add(sum, rows[row], 1));
                double length = Math.sqrt(dot(sum, sum)) + 1e-9;
                double wantedLength = Math.sqrt(dot(wanted[text], wanted[text])) + 1e-9;
                double cosine = dot(sum, wanted[text]) / length / wantedLength;
                cosines += cosine;
                var gradient = new float[DIMENSIONS];
                add(gradient, wanted[text], 1 / wantedLength / length);
                add(gradient, sum, -cosine / length / length);
                double square = dot(gradient, gradient);
                for (int row : part) {
                    steps[row] += (float) square;
                    add(rows[row], gradient, RATE / Math.sqrt(steps[row] + 1e-6));
                }
            }
            System.out.printf("epoch %d: mean cosine %.4f%n", epoch, cosines / order.size());
        }
    }

    private static Set<String> words(List<String> lines) {
        var words = new LinkedHashSet<String>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                for (String word : line.strip().split("\\s+")) {
                    words.add(word);
                    words.add(word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies"
                            : word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") ? word + "es" : word + "s");
                }
            }
        }
        return words;
    }

    private static Set<String> phrases(List<String> lines) {
        var phrases = new LinkedHashSet<String>();
        for (String line : lines) {
            if (!line.startsWith("#") && line.contains("|")) {
                String[] sides = line.split("\\|");
                for (String verb : sides[0].strip().split("\\s+")) {
                    for (String object : sides[1].strip().split("\\s+")) {
                        phrases.add(verb + " " + object);
                    }
                }
            }
        }
        return phrases;
    }

    /** Titles, tasks and parts of them, words at random, and all rows that are words. */
    private List<String> texts(Path release, List<String> names) throws IOException {
        var texts = new LinkedHashSet<String>();
        List<String> titles = column(release, "Alternate Titles.txt", 1);
        List<String> tasks = column(release, "Task Statements.txt", 2);
        Collections.shuffle(titles, random);
        texts.addAll(titles.subList(0, Math.min(MOST_TEXTS, titles.size())));
        texts.addAll(column(release, "Occupation Data.txt", 1));
        texts.addAll(tasks);
        for (String task : tasks) {
            List<String> forms = Words.forms(task);
            int length = Math.min(forms.size(), 2 + random.nextInt(4));
            int begin = random.nextInt(forms.size() - length + 1);
            texts.add(String.join(" ", forms.subList(begin, begin + length)));
        }
        List<String> common = vocabulary.subList(FIRST_WORD, 14_000).stream().filter(word -> word.matches("[a-z]{3,}")).toList();
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            var words = new ArrayList<String>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                words.add(common.get(random.nextInt(common.size())));
            }
            texts.add(String.join(" ", words));
        }
        texts.addAll(names.subList(vocabulary.size(), names.size()));
        return new ArrayList<>(texts);
    }

    private static List<String> column(Path release, String file, int column) throws IOException {
        try (var zip = new ZipFile(release.toFile())) {
            var entry = zip.stream().filter(one -> one.getName().endsWith("/" + file)).findFirst().orElseThrow();
            try (var lines = new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
                return new ArrayList<>(lines.lines().skip(1).map(line -> line.split("\t")[column]).distinct().toList());
            }
        }
    }

    /** The model's vector: the mean over the tokens, between the two that mark begin and end. */
    private float[] encode(List<Integer> tokens) throws OrtException {
        int length = Math.min(tokens.size(), LONGEST_TEXT) + 2;
        var input = new long[1][length];
        var mask = new long[1][length];
        java.util.Arrays.fill(mask[0], 1);
        input[0][0] = ids.get("[CLS]");
        for (int i = 0; i < length - 2; i++) {
            input[0][i + 1] = tokens.get(i);
        }
        input[0][length - 1] = ids.get("[SEP]");
        try (var tensor = OnnxTensor.createTensor(environment, input);
                var masks = OnnxTensor.createTensor(environment, mask);
                var types = OnnxTensor.createTensor(environment, new long[1][length]);
                var result = model.run(Map.of("input_ids", tensor, "attention_mask", masks, "token_type_ids", types))) {
            var states = ((float[][][]) result.get(0).getValue())[0];
            var mean = new float[MODEL_DIMENSIONS];
            for (float[] state : states) {
                add(mean, state, 1.0 / length);
            }
            double norm = Math.sqrt(dot(mean, mean));
            for (int i = 0; i < mean.length; i++) {
                mean[i] /= (float) norm;
            }
            return mean;
        }
    }

    private static void add(float[] sum, float[] other, double factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (float) (factor * other[i]);
        }
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static void write(Path output, List<String> names, float[][] rows) throws IOException {
        Files.createDirectories(output);
        Files.write(output.resolve("words.txt"), names);
        var bytes = ByteBuffer.allocate(rows.length * DIMENSIONS);
        var scales = ByteBuffer.allocate(rows.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] row : rows) {
            float most = 1e-12f;
            for (float value : row) {
                most = Math.max(most, Math.abs(value));
            }
            scales.putFloat(most / 127);
            for (float value : row) {
                bytes.put((byte) Math.round(value * 127 / most));
            }
        }
        Files.write(output.resolve("vectors.i8"), bytes.array());
        Files.write(output.resolve("scales.f32"), scales.array());
    }

    /** The dimensions in which vectors differ most: the first principal components, found by orthogonal iteration. */
    private static final class Space {

        private static final int ITERATIONS = 60;
        private final float[] mean = new float[MODEL_DIMENSIONS];
        private double[][] axes = new double[DIMENSIONS][MODEL_DIMENSIONS];

        Space(float[][] vectors) {
            for (float[] vector : vectors) {
                add(mean, vector, 1.0 / vectors.length);
            }
            var covariance = new double[MODEL_DIMENSIONS][MODEL_DIMENSIONS];
            for (float[] vector : vectors) {
                for (int i = 0; i < MODEL_DIMENSIONS; i++) {
                    double one = vector[i] - mean[i];
                    for (int j = 0; j < MODEL_DIMENSIONS; j++) {
                        covariance[i][j] += one * (vector[j] - mean[j]);
                    }
                }
            }
            var random = new Random(1);
            for (double[] axis : axes) {
                for (int i = 0; i < MODEL_DIMENSIONS; i++) {
                    axis[i] = random.nextGaussian();
                }
            }
            for (int iteration = 0; iteration < ITERATIONS; iteration++) {
                for (int a = 0; a < DIMENSIONS; a++) {
                    var next = new double[MODEL_DIMENSIONS];
                    for (int i = 0; i < MODEL_DIMENSIONS; i++) {
                        for (int j = 0; j < MODEL_DIMENSIONS; j++) {
                            next[i] += covariance[i][j] * axes[a][j];
                        }
                    }
                    axes[a] = next;
                }
                orthonormalise();
            }
        }

        private void orthonormalise() {
            for (int a = 0; a < DIMENSIONS; a++) {
                for (int b = 0; b < a; b++) {
                    double product = 0;
                    for (int i = 0; i < MODEL_DIMENSIONS; i++) {
                        product += axes[a][i] * axes[b][i];
                    }
                    for (int i = 0; i < MODEL_DIMENSIONS; i++) {
                        axes[a][i] -= product * axes[b][i];
                    }
                }
                double square = 0;
                for (double value : axes[a]) {
                    square += value * value;
                }
                for (int i = 0; i < MODEL_DIMENSIONS; i++) {
                    axes[a][i] /= Math.sqrt(square);
                }
            }
        }

        float[] of(float[] vector) {
            var result = new float[DIMENSIONS];
            for (int a = 0; a < DIMENSIONS; a++) {
                double sum = 0;
                for (int i = 0; i < MODEL_DIMENSIONS; i++) {
                    sum += axes[a][i] * (vector[i] - mean[i]);
                }
                result[a] = (float) sum;
            }
            return result;
        }
    }
}
