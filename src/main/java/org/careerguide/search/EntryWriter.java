package org.careerguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentKey;
import org.careerguide.publish.RevisionLog;

/** Writes entries of documents, with what they show of others, into an index. */
final class EntryWriter {

    /** So many documents are in memory at a time, with those that they show something of: an occupation may take a megabyte. */
    static final int BATCH = 50;

    private final IndexWriter writer;
    private final RevisionLog log;

    EntryWriter(IndexWriter writer, RevisionLog log) {
        this.writer = writer;
        this.log = log;
    }

    /** Writes entries of documents, in the place of those that they have. */
    void add(List<Document> documents) {
        var parts = live(documents.stream().flatMap(document -> Entry.references(document).stream())
                .filter(key -> Entry.SHOWN.contains(key.type())).collect(Collectors.toSet()))
                .collect(Collectors.toMap(DocumentKey::of, Function.identity()));
        for (Document document : documents) {
            Entry entry = Entry.of(document, parts);
            try {
                writer.updateDocuments(term(EntryDocuments.KEY, entry.key()), EntryDocuments.of(entry));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes the entries of documents again, if these are still there. */
    void replace(Set<DocumentKey> keys) throws IOException {
        for (DocumentKey key : keys) {
            writer.deleteDocuments(term(EntryDocuments.KEY, key));
        }
        List<DocumentKey> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += BATCH) {
            add(live(Set.copyOf(all.subList(from, Math.min(from + BATCH, all.size())))).toList());
        }
    }

    private Stream<Document> live(Set<DocumentKey> keys) {
        return keys.stream()
                .collect(Collectors.groupingBy(DocumentKey::type, TreeMap::new,
                        Collectors.mapping(DocumentKey::slug, Collectors.toSet())))
                .entrySet().stream().flatMap(of -> log.live(of.getKey(), of.getValue()).stream());
    }

    /** The documents that changed, and those that show some of it in an index, as far as they can be found. */
    static Set<DocumentKey> touched(IndexReader index, Collection<DocumentKey> changed) throws IOException {
        var searcher = new IndexSearcher(index);
        var showing = new TermInSetQuery(EntryDocuments.REFERS, changed.stream().filter(key -> Entry.SHOWN.contains(key.type()))
                .map(key -> new BytesRef(key.toString())).toList());
        var touched = new HashSet<DocumentKey>();
        for (ScoreDoc found : searcher.search(showing, Integer.MAX_VALUE).scoreDocs) {
            touched.add(StoredEntry.read(index, found.doc).key());
        }
        changed.stream().filter(key -> SearchType.of(key.type()).isPresent()).forEach(touched::add);
        return touched;
    }

    static Term term(String field, DocumentKey key) {
        return new Term(field, key.toString());
    }
}
