package org.careerguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.apache.lucene.util.StringHelper;
import org.careerguide.web.ContentClock;

/** The index at one version of the content, with what follows from all of it together. */
final class Catalogue {

    /** Titles have few words whose number tells little. */
    static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.25f);

    private static final Set<Integer> SMALL_ROOTS = Question.SMALL.stream().map(form -> Words.root(form).hashCode())
            .collect(Collectors.toUnmodifiableSet());

    final ContentClock.State version;
    final IndexSearcher searcher;
    private final IndexReader reader;
    private final Bits live;
    /** By document: its type, two digits of its job family, its number among the titles or 0, and how much it matters. */
    private final int[] types;
    private final int[] families;
    private final int[] positions;
    private final float[] weights;
    /** By the hash of each root that titles have, how much it tells. */
    private final Map<Integer, Float> rarities = new HashMap<>();
    private final int entries;

    Catalogue(IndexReader reader, ContentClock.State version) throws IOException {
        this.reader = reader;
        this.version = version;
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        // Queries hardly repeat here: a repeated request gets the kept answer.
        searcher.setQueryCache(null);
        types = numbers(EntryDocuments.TYPE);
        families = numbers(EntryDocuments.JOB_FAMILY);
        positions = numbers(EntryDocuments.POSITION);
        weights = new float[types.length];
        live = MultiBits.getLiveDocs(reader);
        entries = (int) IntStream.range(0, types.length).filter(doc -> positions[doc] == 0 && isLive(doc)).count();
        weigh();
        eachTerm(EntryDocuments.TITLES, "", (root, term) -> {
            int hash = root.toString().hashCode();
            rarities.merge(hash, rarity(hash, term.docFreq()), Math::min);
        });
    }

    private int[] numbers(String field) throws IOException {
        var numbers = new int[reader.maxDoc()];
        NumericDocValues values = MultiDocValues.getNumericValues(reader, field);
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            numbers[values.docID()] = (int) values.longValue();
        }
        return numbers;
    }

    /**
     * Roles matter by their jobs, of which those that are counted together have a share each; skills and tools by how many roles
     * name them.
     */
    private void weigh() throws IOException {
        int[] jobs = numbers(EntryDocuments.JOBS);
        TermsEnum groups = terms(EntryDocuments.COUNTED);
        while (groups.next() != null) {
            List<Integer> roles = documents(groups);
            roles.forEach(role -> weights[role] = weightOf(jobs[role] / (double) roles.size()));
        }
        TermsEnum named = terms(EntryDocuments.REFERS);
        TermsEnum keys = terms(EntryDocuments.KEY);
        for (BytesRef key = named.next(); key != null; key = named.next()) {
            if (keys.seekExact(key)) {
                float weight = weightOf(named.docFreq());
                documents(keys).forEach(document -> weights[document] = weight);
            }
        }
        for (int doc = 0; doc < weights.length; doc++) {
            weights[doc] = weights[owner(doc)];
        }
    }

    private static float weightOf(double number) {
        return (float) Math.log10(1 + number);
    }

    private List<Integer> documents(TermsEnum term) throws IOException {
        var documents = new ArrayList<Integer>();
        PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (isLive(postings.docID())) {
                documents.add(postings.docID());
            }
        }
        return documents;
    }

    private float rarity(int hash, int frequency) {
        return (float) (Math.log(1 + entries / (frequency + 1.0)) * (SMALL_ROOTS.contains(hash) ? Weights.SMALL_WORD : 1));
    }

    /** How much a root tells by its hash; little if it is that of a small word. */
    float rarity(int hash) {
        Float rarity = rarities.get(hash);
        return rarity == null ? rarity(hash, 0) : rarity;
    }

    /** Whether a document is still there. */
    boolean isLive(int doc) {
        return live == null || live.get(doc);
    }

    int maxDoc() {
        return types.length;
    }

    SearchType type(int doc) {
        return SearchType.ALL.get(types[doc]);
    }

    /** Two digits of the job family of a role; 0 if it has none. */
    int family(int doc) {
        return families[doc];
    }

    /** Which of the titles of its entry a document is, from 0 for the own one. */
    int position(int doc) {
        return positions[doc] - 1;
    }

    /** The document of the entry that a document is a title of. */
    int owner(int doc) {
        return doc - positions[doc];
    }

    /** How much an entry matters. */
    float weight(int doc) {
        return weights[doc];
    }

    /** The terms of a field. */
    TermsEnum terms(String field) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }

    /** Takes what follows in a term, until the next one only, and the term itself. */
    interface Rest {
        void accept(CharSequence rest, TermsEnum term) throws IOException;
    }

    /** Hands out each term of a field that begins so, in order. */
    void eachTerm(String field, String beginning, Rest consumer) throws IOException {
        TermsEnum terms = terms(field);
        var first = new BytesRef(beginning);
        var characters = new CharsRefBuilder();
        var rest = new CharsRef();
        BytesRef term = terms.seekCeil(first) == TermsEnum.SeekStatus.END ? null : terms.term();
        for (; term != null && StringHelper.startsWith(term, first); term = terms.next()) {
            characters.copyUTF8Bytes(term);
            rest.chars = characters.chars();
            rest.offset = beginning.length();
            rest.length = characters.length() - rest.offset;
            consumer.accept(rest, terms);
        }
    }

    /** What stands after a key in the pairs of a field. */
    List<String> paired(String field, String key) throws IOException {
        var paired = new ArrayList<String>();
        eachTerm(field, key + "=", (other, term) -> paired.add(other.toString()));
        return paired;
    }

    /** The roles that name an entry. */
    List<Integer> naming(int doc) throws IOException {
        TermsEnum named = terms(EntryDocuments.REFERS);
        boolean any = named.seekExact(new BytesRef(StoredEntry.read(reader, doc).key().toString()));
        return !any ? List.of() : documents(named).stream()
                .filter(one -> type(one) == SearchType.ROLE).toList();
    }

    /** The bytes of a field, to be read in ascending order of documents. */
    BinaryDocValues bytes(String field) throws IOException {
        return MultiDocValues.getBinaryValues(reader, field);
    }

    /** The documents that have a term, in ascending order, deleted ones too; null if there are none. */
    PostingsEnum documents(String field, String term) throws IOException {
        return MultiTerms.getTermPostingsEnum(reader, field, new BytesRef(term), PostingsEnum.NONE);
    }

    int frequency(String field, String term) {
        try {
            return reader.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a document that was found, and its score. */
    interface Found {
        void accept(int doc, float score);
    }

    /**
     * Hands out each document that a query finds, in ascending order. A search by the searcher would allocate tables for each
     * disjunction.
     */
    void each(Query query, Found found) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            DocIdSetIterator docs = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (isLive(leaf.docBase + doc)) {
                    found.accept(leaf.docBase + doc, scorer.score());
                }
            }
        }
    }
}
