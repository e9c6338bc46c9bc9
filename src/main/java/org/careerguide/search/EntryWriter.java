package org.careerguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.publish.RevisionLog;

/** Writes entries of documents, with what they show of others, into an index. */
final class EntryWriter {

    private final IndexWriter writer;
    private final EntryDocuments documents;

    EntryWriter(IndexWriter writer, WordVectors vectors) {
        this.writer = writer;
        documents = new EntryDocuments(vectors);
    }

    /** Writes entries of documents, in the place of those that they have. */
    void add(RevisionLog log, List<Document> documents) {
        Found parts = parts(log, documents);
        for (Document document : documents) {
            Entry entry = Entry.of(document, parts);
            try {
                writer.updateDocuments(new Term(EntryDocuments.KEY, entry.key()), this.documents.of(entry));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes the entries of documents again, if these are still there. */
    void replace(RevisionLog log, Map<DocumentType, Set<String>> slugs) throws IOException {
        for (SearchType type : SearchType.values()) {
            Set<String> wanted = slugs.getOrDefault(type.documentType(), Set.of());
            for (String slug : wanted) {
                writer.deleteDocuments(new Term(EntryDocuments.KEY, Entry.key(type.documentType(), slug)));
            }
            if (!wanted.isEmpty()) {
                add(log, log.live(type.documentType(), wanted));
            }
        }
    }

    /** The slugs of documents that changed, and of those that show some of it in an index. */
    static Map<DocumentType, Set<String>> touched(IndexReader index, Collection<DocumentKey> changed) throws IOException {
        var slugs = new TreeMap<DocumentType, Set<String>>();
        var searcher = new IndexSearcher(index);
        for (DocumentKey key : changed) {
            slugs.computeIfAbsent(key.type(), type -> new TreeSet<>()).add(key.slug());
            var taking = new TermQuery(new Term(EntryDocuments.TAKES, Entry.key(key.type(), key.slug())));
            for (ScoreDoc found : searcher.search(taking, Integer.MAX_VALUE).scoreDocs) {
                var stored = searcher.storedFields().document(found.doc, Set.of(EntryDocuments.SLUG, EntryDocuments.TYPE));
                slugs.computeIfAbsent(SearchType.ofCode(stored.get(EntryDocuments.TYPE)).documentType(),
                        type -> new TreeSet<>()).add(stored.get(EntryDocuments.SLUG));
            }
        }
        return slugs;
    }

    private static Found parts(RevisionLog log, List<Document> documents) {
        var wanted = new HashMap<DocumentType, Set<String>>();
        for (Document document : documents) {
            // Made once without its parts, to learn which those are.
            Entry.of(document, new Found(Map.of())).takes().forEach(key -> {
                int slash = key.indexOf('/');
                wanted.computeIfAbsent(DocumentType.ofCode(key.substring(0, slash)).orElseThrow(), type -> new TreeSet<>())
                        .add(key.substring(slash + 1));
            });
        }
        var parts = new HashMap<String, Document>();
        wanted.forEach((type, slugs) -> log.live(type, slugs).forEach(part -> parts.put(Entry.key(type, part.slug()), part)));
        return new Found(parts);
    }

    /** Parts that have been read. */
    private record Found(Map<String, Document> parts) implements Entry.Parts {

        @Override
        public <D extends Document> D find(Class<D> type, String slug) {
            DocumentType known = Arrays.stream(DocumentType.values()).filter(one -> one.documentClass() == type).findFirst()
                    .orElseThrow();
            return type.cast(parts.get(Entry.key(known, slug)));
        }
    }
}
