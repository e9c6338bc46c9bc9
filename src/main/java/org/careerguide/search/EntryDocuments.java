package org.careerguide.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** The form of an entry in the index: a document of its own, and after it one for each of its titles, which are suggested. */
final class EntryDocuments {

    /** Raised with every change to what the index holds, so that an older index is rebuilt. */
    static final int FORMAT = 8;

    static final String KEY = "key";
    static final String TYPE = "type";
    static final String SLUG = "slug";
    static final String JOB_FAMILY = "jobFamily";
    static final String COUNTED = "counted";
    static final String JOBS = "jobs";
    static final String CODE = "code";
    static final String ABBREVIATION = "abbreviation";
    static final String TAKES = "takes";
    static final String NAMES = "names";
    static final String SUMMARY = "summary";
    static final String PASSAGE = "passage";
    /** Singulars of the own title; singulars and roots of all titles; roots of all that is written. */
    static final String TITLE = "title";
    static final String TITLES = "titles";
    static final String TEXT = "text";
    /** What a root begins with, which no singular does. */
    static final String ROOT = "~";
    /** Words of titles of what is neither skill nor tool, as they are written and in the singular; singulars of all words. */
    static final String FORMS = "forms";
    static final String TITLE_WORDS = "titleWords";
    static final String WORDS = "words";
    /** Of all titles the hashes of their words, and of a role the vectors of its text, titles and tasks. */
    static final String HASHES = "hashes";
    static final String VECTORS = "vectors";
    /** Where the vector of the text stands in these. */
    static final int TEXT_VECTOR = 8;
    /** Where the signs of those of titles and tasks begin, and how many bytes those of one take. */
    static final int PART_SIGNS = TEXT_VECTOR + WordVectors.DIMENSIONS;
    static final int SIGNS = WordVectors.DIMENSIONS / Byte.SIZE;
    /** Of a title: its place among them, all of it, its first letters, its words. */
    static final String POSITION = "position";
    static final String WHOLE = "whole";
    static final String BEGINNING = "beginning";
    static final String WORD = "word";

    static final int LONGEST_BEGINNING = 3;

    private static final FieldType TERMS = new FieldType();
    static {
        TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TERMS.freeze();
    }

    private final WordVectors meanings;

    EntryDocuments(WordVectors meanings) {
        this.meanings = meanings;
    }

    List<Document> of(Entry entry) {
        var documents = new ArrayList<>(List.of(main(entry)));
        for (int i = 0; i < entry.titles().size(); i++) {
            List<String> forms = titleForms(entry.titles().get(i));
            String whole = String.join(" ", Words.forms(entry.titles().get(i)));
            var title = new Document();
            title.add(new StringField(KEY, entry.key(), Field.Store.NO));
            title.add(new NumericDocValuesField(POSITION, i));
            title.add(new StringField(WHOLE, whole, Field.Store.NO));
            for (int letters = 1; letters <= Math.min(LONGEST_BEGINNING, whole.length()); letters++) {
                title.add(new StringField(BEGINNING, whole.substring(0, letters), Field.Store.NO));
            }
            title.add(terms(WORD,
                    forms.stream().flatMap(form -> Stream.of(form, Words.stem(form), ROOT + Words.root(form)).distinct())));
            documents.add(title);
        }
        return documents;
    }

    private static List<String> titleForms(String title) {
        return Words.forms(Words.withoutException(title));
    }

    private Document main(Entry entry) {
        var document = new Document();
        document.add(new StringField(KEY, entry.key(), Field.Store.NO));
        document.add(new StoredField(TYPE, entry.type().code()));
        document.add(new StoredField(SLUG, entry.slug()));
        document.add(new NumericDocValuesField(TYPE, entry.type().ordinal()));
        entry.titles().forEach(title -> document.add(new StoredField(TITLE, title)));
        document.add(new StoredField(SUMMARY, entry.summary()));
        List<String> texts = Stream.concat(entry.passages().stream(), entry.activities().stream()).toList();
        texts.forEach(text -> document.add(new StoredField(PASSAGE, text)));
        if (entry.jobFamily() != null) {
            document.add(new NumericDocValuesField(JOB_FAMILY, Integer.parseInt(entry.jobFamily())));
        }
        if (entry.counted() != null) {
            document.add(new SortedDocValuesField(COUNTED, new BytesRef(entry.counted())));
            document.add(new NumericDocValuesField(JOBS, entry.jobs()));
        }
        each(document, CODE, entry.codes().stream().map(Entry::codeKey));
        entry.codes().forEach(code -> document.add(new StoredField(CODE, code)));
        each(document, ABBREVIATION, entry.abbreviations().stream());
        each(document, TAKES, entry.takes().stream());
        each(document, NAMES, entry.names().stream());
        List<List<String>> titles = entry.titles().stream().map(EntryDocuments::titleForms).toList();
        List<String> passages = Stream.concat(Stream.of(entry.summary()), texts.stream())
                .flatMap(text -> Words.forms(text).stream()).toList();
        document.add(terms(TITLE, titles.get(0).stream().map(Words::stem)));
        document.add(terms(TITLES, titles.stream().flatMap(List::stream)
                .flatMap(form -> Stream.of(Words.stem(form), ROOT + Words.root(form)))));
        document.add(terms(TEXT, Stream.concat(titles.stream().flatMap(List::stream).distinct(), passages.stream())
                .map(form -> ROOT + Words.root(form))));
        if (entry.type() != SearchType.TOOL && entry.type() != SearchType.SKILL) {
            document.add(terms(FORMS, titles.stream().flatMap(List::stream)));
            document.add(terms(TITLE_WORDS, titles.stream().flatMap(List::stream).map(Words::stem)));
        }
        document.add(terms(WORDS, Stream.concat(titles.stream().flatMap(List::stream), passages.stream()).map(Words::stem)));
        document.add(new BinaryDocValuesField(HASHES, hashes(titles)));
        if (entry.type() == SearchType.ROLE) {
            document.add(new BinaryDocValuesField(VECTORS, vectors(entry)));
        }
        return document;
    }

    private static void each(Document document, String field, Stream<String> terms) {
        terms.forEach(term -> document.add(new StringField(field, term, Field.Store.NO)));
    }

    private static Field terms(String name, Stream<String> terms) {
        return new Field(name, new Terms(terms.iterator()), TERMS);
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

    /**
     * The numbers of titles and tasks, the vector of the text, the signs of the vectors of titles and tasks, and these vectors.
     * A text without a meaning has none.
     */
    private BytesRef vectors(Entry role) {
        List<String> tasks = role.passages().size() > 1 ? role.passages().subList(1, role.passages().size()) : role.passages();
        List<String> titles = role.titles().stream().map(Words::withoutException).toList();
        byte[] text = meanings.of(titles.get(0) + " " + role.passages().get(0));
        List<byte[]> all = Stream.concat(titles.stream(), tasks.stream()).map(meanings::of).toList();
        List<byte[]> parts = all.stream().filter(Objects::nonNull).toList();
        int titled = (int) all.stream().limit(titles.size()).filter(Objects::nonNull).count();
        var vectors = ByteBuffer.allocate(PART_SIGNS + parts.size() * (SIGNS + WordVectors.DIMENSIONS));
        vectors.putInt(titled).putInt(parts.size() - titled).put(text == null ? new byte[WordVectors.DIMENSIONS] : text);
        parts.forEach(part -> Arrays.stream(WordVectors.signs(part)).forEach(vectors::putLong));
        parts.forEach(vectors::put);
        return new BytesRef(vectors.array());
    }

    /** Terms as they are given. */
    private static final class Terms extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> terms;

        Terms(Iterator<String> terms) {
            this.terms = terms;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!terms.hasNext()) {
                return false;
            }
            term.append(terms.next());
            return true;
        }
    }
}
