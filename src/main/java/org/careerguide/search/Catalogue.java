package org.careerguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.careerguide.web.ContentClock;

/** The index at one version of the content, with what follows from all of it together. */
final class Catalogue {

    static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {
        @Override
        public Similarity get(String field) {
            return field.equals(EntryDocuments.TITLE) ? new BM25Similarity(1.2f, 0.5f) : new BM25Similarity(1.2f, 0.25f);
        }
    };

    private static final Set<Integer> SMALL_ROOTS = Question.SMALL.stream().map(form -> Words.root(form).hashCode())
            .collect(Collectors.toUnmodifiableSet());

    final ContentClock.State version;
    final IndexSearcher searcher;
    /** By document: its type, two digits of its job family, how much it matters, and which document it is a title of. */
    final byte[] types;
    final byte[] families;
    final float[] weights;
    final int[] owners;
    final short[] positions;
    final List<Part> parts = new ArrayList<>();
    final Map<String, List<String>> abbreviations = new HashMap<>();
    private final Map<Integer, Float> rarities;
    private final int entries;

    /** A segment of the index, its reader, and where its documents begin. */
    record Part(Segment segment, LeafReader reader, int base) {
    }

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
        for (LeafReaderContext leaf : reader.leaves()) {
            parts.add(new Part(Segment.of(leaf.reader()), leaf.reader(), leaf.docBase));
        }
        int mains = 0;
        for (Part part : parts) {
            Segment segment = part.segment();
            int base = part.base();
            int count = segment.types.length;
            System.arraycopy(segment.types, 0, types, base, count);
            System.arraycopy(segment.families, 0, families, base, count);
            System.arraycopy(segment.positions, 0, positions, base, count);
            Bits live = part.reader().getLiveDocs();
            for (int doc = 0; doc < count; doc++) {
                owners[base + doc] = base + segment.owners[doc];
                if (live != null && !live.get(doc)) {
                    types[base + doc] = -1;
                } else if (segment.positions[doc] < 0) {
                    mains++;
                }
            }
        }
        entries = mains;
        weighRoles();
        weighNames();
        for (int doc = 0; doc < size; doc++) {
            if (types[doc] >= 0) {
                weights[doc] = weights[owners[doc]];
            }
        }
        rarities = rarities();
        TermsEnum pairs = terms(EntryDocuments.ABBREVIATION);
        for (BytesRef pair = pairs.next(); pair != null; pair = pairs.next()) {
            String[] forms = pair.utf8ToString().split("=");
            abbreviations.computeIfAbsent(forms[0], key -> new ArrayList<>()).add(forms[1]);
        }
    }

    /** By the hash of each root that titles have, how much it tells: little if it is that of a small word. */
    private Map<Integer, Float> rarities() throws IOException {
        var rarities = new HashMap<Integer, Float>();
        TermsEnum roots = terms(EntryDocuments.TITLES);
        BytesRef root = roots.seekCeil(new BytesRef(EntryDocuments.ROOT)) == TermsEnum.SeekStatus.END ? null : roots.term();
        for (; root != null && StringHelper.startsWith(root, new BytesRef(EntryDocuments.ROOT)); root = roots.next()) {
            int hash = root.utf8ToString().substring(EntryDocuments.ROOT.length()).hashCode();
            float rarity = (float) (rarity(roots.docFreq()) * (SMALL_ROOTS.contains(hash) ? Weights.SMALL_WORD : 1));
            rarities.merge(hash, rarity, Math::min);
        }
        return rarities;
    }

    /** Roles matter by their jobs, of which those that are counted together have a share each. */
    private void weighRoles() {
        var sharing = new int[Segment.groups()];
        eachRole((part, i) -> {
            if (part.segment().groups[i] >= 0) {
                sharing[part.segment().groups[i]]++;
            }
        });
        eachRole((part, i) -> {
            Segment segment = part.segment();
            if (segment.groups[i] >= 0) {
                weights[part.base() + segment.roles[i]] = (float) Math
                        .log10(1 + segment.jobs[i] / (double) sharing[segment.groups[i]]);
            }
        });
    }

    /** Consumes a part and the number of a role in it. */
    interface RoleConsumer {
        void accept(Part part, int i);
    }

    void eachRole(RoleConsumer consumer) {
        for (Part part : parts) {
            int[] roles = part.segment().roles;
            for (int i = 0; i < roles.length; i++) {
                if (types[part.base() + roles[i]] >= 0) {
                    consumer.accept(part, i);
                }
            }
        }
    }

    /** Skills and tools matter by how many roles name them. */
    private void weighNames() {
        for (Part part : parts) {
            var roles = new int[part.segment().types.length];
            for (Part other : parts) {
                Segment.Named named = part.segment().namedBy(part.reader(), other.reader());
                for (int i = 0; i < named.documents().length; i++) {
                    roles[named.documents()[i]] += named.roles()[i];
                }
            }
            for (int doc = 0; doc < roles.length; doc++) {
                if (roles[doc] > 0 && types[part.base() + doc] >= 0) {
                    weights[part.base() + doc] = (float) Math.log10(1 + roles[doc]);
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

    /** How much a root tells by its hash; little if it is that of a small word. */
    float rarityOfRoot(int hash) {
        Float rarity = rarities.get(hash);
        return rarity == null ? (float) rarity(0) : rarity;
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
