package org.careerguide.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.careerguide.content.DocumentKey;

/** The form of an entry in the index: a document of its own, and after it one for each of its titles, which are suggested. */
final class EntryDocuments {

    /** Raised with every change to what the index holds, so that an older index is rebuilt. */
    static final int FORMAT = 12;

    /** Of all documents: key and type of the entry; of the titles their number, from 1. */
    static final String KEY = "key";
    static final String TYPE = "type";
    static final String POSITION = "position";
    /** What is shown of an entry. */
    static final String ENTRY = "entry";
    static final String JOB_FAMILY = "jobFamily";
    static final String COUNTED = "counted";
    static final String JOBS = "jobs";
    /** What codes are looked up by, and all codes with the names of their classifications. */
    static final String CODE = "code";
    static final String CODES = "codes";
    static final String ABBREVIATION = "abbreviation";
    static final String REFERS = "refers";
    static final String PASSAGE = "passage";
    /** Roots of all titles, and of all that is written. */
    static final String TITLES = "titles";
    static final String TEXT = "text";
    /** Singulars of words of titles of what is neither skill nor tool; the same after their sounds; singulars of all words. */
    static final String TITLE_WORDS = "titleWords";
    static final String SOUND = "sound";
    static final String WORDS = "words";
    /** Of all titles the hashes of their words, and of a role the vectors of its text, titles and tasks. */
    static final String HASHES = "hashes";
    static final String MEANING = "meaning";
    static final String VECTORS = "vectors";
    /** Of a title: its text, all its words, its first letters, its words with their singulars and roots. */
    static final String TITLE = "title";
    static final String WHOLE = "whole";
    static final String BEGINNING = "beginning";
    static final String WORD = "word";
    /** What a root begins with among words. */
    static final String ROOT = "~";

    static final int LONGEST_BEGINNING = 3;

    private static final FieldType TERMS = new FieldType();
    static {
        TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TERMS.freeze();
    }

    private EntryDocuments() {
    }

    static List<Document> of(Entry entry) {
        var documents = new ArrayList<>(List.of(main(entry)));
        for (String text : entry.titles()) {
            String whole = String.join(" ", Words.forms(text));
            Document title = document(entry);
            title.add(new NumericDocValuesField(POSITION, documents.size()));
            title.add(new BinaryDocValuesField(TITLE, new BytesRef(text)));
            title.add(new StringField(WHOLE, whole, Field.Store.NO));
            for (int letters = 1; letters <= Math.min(LONGEST_BEGINNING, whole.length()); letters++) {
                title.add(new StringField(BEGINNING, whole.substring(0, letters), Field.Store.NO));
            }
            title.add(terms(WORD, titleForms(text).stream()
                    .flatMap(form -> Stream.of(form, Words.stem(form), ROOT + Words.root(form)).distinct())));
            documents.add(title);
        }
        return documents;
    }

    private static List<String> titleForms(String title) {
        return Words.forms(Words.withoutException(title));
    }

    private static Document document(Entry entry) {
        var document = new Document();
        document.add(new StringField(KEY, entry.key().toString(), Field.Store.NO));
        document.add(new NumericDocValuesField(TYPE, entry.type().ordinal()));
        return document;
    }

    private static Document main(Entry entry) {
        Document document = document(entry);
        document.add(new BinaryDocValuesField(ENTRY, StoredEntry.of(entry).bytes()));
        List<String> texts = Stream.concat(entry.passages().stream(), entry.activities().stream()).toList();
        texts.forEach(text -> document.add(new StoredField(PASSAGE, text)));
        each(document, CODE, entry.codes().stream().map(Entry::codeKey));
        document.add(new BinaryDocValuesField(CODES, new BytesRef(String.join(StoredEntry.SEPARATOR, entry.codes()))));
        each(document, ABBREVIATION, entry.abbreviations().stream());
        each(document, REFERS, entry.refers().stream().map(DocumentKey::toString));
        each(document, COUNTED, Stream.ofNullable(entry.counted()));
        document.add(new NumericDocValuesField(JOBS, entry.jobs()));
        document.add(
                new NumericDocValuesField(JOB_FAMILY, entry.jobFamily() == null ? 0 : Integer.parseInt(entry.jobFamily())));
        List<List<String>> titles = entry.titles().stream().map(EntryDocuments::titleForms).toList();
        List<String> titleForms = titles.stream().flatMap(List::stream).toList();
        List<String> textForms = Stream.concat(Stream.of(entry.summary()), texts.stream())
                .flatMap(text -> Words.forms(text).stream()).toList();
        document.add(terms(TITLES, titleForms.stream().map(Words::root)));
        document.add(terms(TEXT, Stream.concat(titleForms.stream().distinct(), textForms.stream()).map(Words::root)));
        if (!entry.type().isTool()) {
            document.add(terms(TITLE_WORDS, titleForms.stream().map(Words::stem)));
            each(document, SOUND, titleForms.stream().map(Words::stem).distinct()
                    .flatMap(word -> Words.sounds(word).map(sound -> sound + "=" + word)));
        }
        document.add(terms(WORDS, Stream.concat(titleForms.stream(), textForms.stream()).map(Words::stem)));
        document.add(new BinaryDocValuesField(HASHES, hashes(titles)));
        if (entry.type() == SearchType.ROLE) {
            addMeaning(document, entry);
        }
        return document;
    }

    private static void each(Document document, String field, Stream<String> terms) {
        terms.forEach(term -> document.add(new StringField(field, term, Field.Store.NO)));
    }

    /** A field of words, which the analyzer takes apart at their spaces. */
    private static Field terms(String name, Stream<String> terms) {
        return new Field(name, terms.collect(Collectors.joining(" ")), TERMS);
    }

    /** Of each title the number of its words, and of each word the hashes of its singular and root. */
    private static BytesRef hashes(List<List<String>> titles) {
        var hashes = ByteBuffer.allocate(titles.stream().mapToInt(forms -> 4 + 8 * forms.size()).sum());
        titles.forEach(forms -> {
            hashes.putInt(forms.size());
            forms.forEach(form -> hashes.putInt(Words.stem(form).hashCode()).putInt(Words.root(form).hashCode()));
        });
        return new BytesRef(hashes.array());
    }

    /** Adds the vector of a role's text, by which it is found, and with it the number of vectors of its titles, these, and those of its tasks. */
    private static void addMeaning(Document document, Entry role) {
        List<String> tasks = role.passages().size() > 1 ? role.passages().subList(1, role.passages().size()) : role.passages();
        List<byte[]> ofTitles = vectors(role.titles().stream().map(Words::withoutException));
        List<byte[]> ofTasks = vectors(tasks.stream());
        byte[] text = WordVectors.shared().of(Words.withoutException(role.titles().get(0)) + " " + role.passages().get(0));
        if (text != null) {
            document.add(new KnnByteVectorField(MEANING, text, VectorSimilarityFunction.DOT_PRODUCT));
        }
        var all = ByteBuffer.allocate(Integer.BYTES + (1 + ofTitles.size() + ofTasks.size()) * WordVectors.DIMENSIONS);
        all.putInt(ofTitles.size()).put(text == null ? new byte[WordVectors.DIMENSIONS] : text);
        ofTitles.forEach(all::put);
        ofTasks.forEach(all::put);
        document.add(new BinaryDocValuesField(VECTORS, new BytesRef(all.array())));
    }

    /** The meanings of those of the texts that have one. */
    private static List<byte[]> vectors(Stream<String> texts) {
        return texts.map(WordVectors.shared()::of).filter(Objects::nonNull).toList();
    }
}
