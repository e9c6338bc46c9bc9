package org.careerguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.careerguide.web.ContentClock;

/** The index at one version of the content, with what follows from all of it together. */
final class Catalogue {

    static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {
        @Override
        public Similarity get(String field) {
            return field.equals(EntryDocuments.TITLE) ? new BM25Similarity(1.2f, 0.5f) : new BM25Similarity(1.2f, 0.25f);
        }
    };

    final ContentClock.State version;
    final IndexSearcher searcher;
    /** By document: its type, two digits of its job family, how much it matters, and which document it is a title of. */
    final byte[] types;
    final byte[] families;
    final float[] weights;
    final int[] owners;
    final short[] positions;
    /** Documents of roles, and the vectors of their texts. */
    final int[] roles;
    final byte[] meanings;
    final Map<String, List<String>> abbreviations = new HashMap<>();
    private final int[] roots;
    private final float[] rarities;
    private final int entries;

    Catalogue(IndexReader reader, ContentClock.State version) throws IOException {
        this.version = version;
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        int size = reader.maxDoc();
        types = new byte[size];
        families = new byte[size];
        weights = new float[size];
        owners = new int[size];
        positions = new short[size];
        Arrays.fill(types, (byte) -1);
        var found = new int[size];
        var counted = new String[size];
        var jobs = new long[size];
        int count = 0;
        int mains = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            Bits live = segment.getLiveDocs();
            NumericDocValues type = segment.getNumericDocValues(EntryDocuments.TYPE);
            NumericDocValues position = segment.getNumericDocValues(EntryDocuments.POSITION);
            NumericDocValues family = segment.getNumericDocValues(EntryDocuments.JOB_FAMILY);
            NumericDocValues job = segment.getNumericDocValues(EntryDocuments.JOBS);
            SortedDocValues group = segment.getSortedDocValues(EntryDocuments.COUNTED);
            int owner = -1;
            for (int doc = 0; doc < segment.maxDoc(); doc++) {
                int all = leaf.docBase + doc;
                if (live != null && !live.get(doc)) {
                    continue;
                }
                if (position != null && position.advanceExact(doc)) {
                    owners[all] = owner;
                    types[all] = types[owner];
                    positions[all] = (short) position.longValue();
                    continue;
                }
                type.advanceExact(doc);
                owner = all;
                owners[all] = all;
                positions[all] = -1;
                types[all] = (byte) type.longValue();
                mains++;
                if (family != null && family.advanceExact(doc)) {
                    families[all] = (byte) family.longValue();
                }
                if (types[all] == SearchType.ROLE.ordinal()) {
                    found[count++] = all;
                    if (job != null && job.advanceExact(doc)) {
                        jobs[all] = job.longValue();
                        group.advanceExact(doc);
                        counted[all] = group.lookupOrd(group.ordValue()).utf8ToString();
                    }
                }
            }
        }
        entries = mains;
        roles = Arrays.copyOf(found, count);
        meanings = new byte[count * WordVectors.DIMENSIONS];
        var sharing = new HashMap<String, Integer>();
        for (int role : roles) {
            if (counted[role] != null) {
                sharing.merge(counted[role], 1, Integer::sum);
            }
        }
        for (int i = 0; i < count; i++) {
            int role = roles[i];
            weights[role] = counted[role] == null ? 0
                    : (float) Math.log10(1 + jobs[role] / (double) sharing.get(counted[role]));
        }
        Values vectors = values(EntryDocuments.VECTORS);
        for (int i = 0; i < count; i++) {
            vectors.of(roles[i]).get(8, meanings, i * WordVectors.DIMENSIONS, WordVectors.DIMENSIONS);
        }
        countNames();
        for (int doc = 0; doc < size; doc++) {
            if (types[doc] >= 0) {
                weights[doc] = weights[owners[doc]];
            }
        }
        var hashes = new HashMap<Integer, Float>();
        TermsEnum terms = terms(EntryDocuments.TITLES);
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            String text = term.utf8ToString();
            if (text.startsWith(EntryDocuments.ROOT)) {
                hashes.merge(text.substring(1).hashCode(), (float) rarity(terms.docFreq()), Math::min);
            }
        }
        roots = hashes.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        rarities = new float[roots.length];
        for (int i = 0; i < roots.length; i++) {
            rarities[i] = hashes.get(roots[i]);
        }
        terms = terms(EntryDocuments.ABBREVIATION);
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            String[] pair = term.utf8ToString().split("=");
            abbreviations.computeIfAbsent(pair[0], key -> new ArrayList<>()).add(pair[1]);
        }
    }

    /** Skills and tools matter by how many roles name them. */
    private void countNames() throws IOException {
        TermsEnum names = terms(EntryDocuments.NAMES);
        TermsEnum keys = terms(EntryDocuments.KEY);
        Bits live = MultiBits.getLiveDocs(searcher.getIndexReader());
        PostingsEnum postings = null;
        BytesRef key = keys.next();
        // Both are in the order of their terms, so each is read once.
        for (BytesRef name = names.next(); name != null && key != null; name = names.next()) {
            while (key != null && key.compareTo(name) < 0) {
                key = keys.next();
            }
            if (name.equals(key)) {
                postings = keys.postings(postings, PostingsEnum.NONE);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    if ((live == null || live.get(doc)) && positions[doc] < 0 && types[doc] != SearchType.ROLE.ordinal()) {
                        weights[doc] = (float) Math.log10(1 + names.docFreq());
                    }
                }
            }
        }
    }

    /** All terms of a field, in order. */
    TermsEnum terms(String field) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }

    /** Runs a query through a collector, in this thread. */
    void search(Query query, SimpleCollector collector) throws IOException {
        searcher.search(query, new CollectorManager<SimpleCollector, SimpleCollector>() {

            @Override
            public SimpleCollector newCollector() {
                return collector;
            }

            @Override
            public SimpleCollector reduce(Collection<SimpleCollector> collectors) {
                return collector;
            }
        });
    }

    /** Hands out each document that a query finds. */
    void each(Query query, IntConsumer consumer) throws IOException {
        search(query, new SimpleCollector() {

            private int base;

            @Override
            protected void doSetNextReader(LeafReaderContext leaf) {
                base = leaf.docBase;
            }

            @Override
            public void collect(int doc) {
                consumer.accept(base + doc);
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        });
    }

    int frequency(String field, String term) {
        try {
            return searcher.getIndexReader().docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much a word tells that so many entries have in a title. */
    double rarity(int frequency) {
        return Math.log(1 + entries / (frequency + 1.0));
    }

    float rarityOfRoot(int hash) {
        int place = Arrays.binarySearch(roots, hash);
        return place < 0 ? (float) rarity(0) : rarities[place];
    }

    Values values(String field) {
        return new Values(field);
    }

    /** The bytes of a field, read in ascending order of documents. */
    final class Values {

        private final String field;
        private LeafReaderContext leaf;
        private BinaryDocValues values;

        private Values(String field) {
            this.field = field;
        }

        ByteBuffer of(int doc) throws IOException {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext at = leaves.get(ReaderUtil.subIndex(doc, leaves));
            if (at != leaf) {
                leaf = at;
                values = leaf.reader().getBinaryDocValues(field);
            }
            values.advanceExact(doc - leaf.docBase);
            BytesRef bytes = values.binaryValue();
            return ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).slice();
        }
    }
}
