package org.careerguide.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.careerguide.content.DocumentKey;
import org.careerguide.publish.RevisionLog;

/** The index as it is with the changes of a draft: without the entries that these touch, which stand in an index beside it. */
final class DraftIndex {

    private DraftIndex() {
    }

    /**
     * Reads the index with the changes of a draft, which the transaction of the caller sees.
     *
     * @param live the index of what is live
     * @param drafted the documents that the draft changes
     */
    static <T> T read(Finder live, RevisionLog log, Set<DocumentKey> drafted, CurrentCatalogue.Reading<T> reading)
            throws IOException {
        IndexReader all = live.catalogue().searcher.getIndexReader();
        // The transaction may see a later version than the index.
        var changed = new HashSet<>(log.changedAfter(live.version().version()));
        changed.addAll(drafted);
        Set<DocumentKey> touched = EntryWriter.touched(all, changed);
        try (var directory = new ByteBuffersDirectory();
                var writer = new IndexWriter(directory, SearchIndex.settings())) {
            new EntryWriter(writer, log).replace(touched);
            var parts = new ArrayList<IndexReader>();
            for (LeafReaderContext leaf : all.leaves()) {
                parts.add(without(leaf.reader(), touched));
            }
            try (DirectoryReader changes = DirectoryReader.open(writer)) {
                parts.add(changes);
                try (var both = new MultiReader(parts.toArray(IndexReader[]::new), false)) {
                    return reading.of(new Finder(new Catalogue(both, live.version())));
                }
            }
        }
    }

    private static LeafReader without(LeafReader leaf, Set<DocumentKey> touched) throws IOException {
        var live = new FixedBitSet(leaf.maxDoc());
        live.set(0, leaf.maxDoc());
        if (leaf.getLiveDocs() != null) {
            live = FixedBitSet.copyOf(leaf.getLiveDocs());
        }
        for (DocumentKey key : touched) {
            PostingsEnum found = leaf.postings(EntryWriter.term(EntryDocuments.KEY, key));
            while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                live.clear(found.docID());
            }
        }
        return new Masked(leaf, live);
    }

    /** A part of an index of which only some documents count. */
    private static final class Masked extends FilterLeafReader {

        private final FixedBitSet live;

        Masked(LeafReader leaf, FixedBitSet live) {
            super(leaf);
            this.live = live;
        }

        @Override
        public Bits getLiveDocs() {
            return live;
        }

        @Override
        public int numDocs() {
            return live.cardinality();
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
