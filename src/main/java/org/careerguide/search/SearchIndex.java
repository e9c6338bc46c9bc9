package org.careerguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.publish.RevisionLog;
import org.careerguide.web.ContentClock;
import org.jboss.logging.Logger;

/**
 * The index, on disk or in memory. It is stamped with format, version and the time at which the version was published, which
 * tell whether it is of this content; what changed since is applied, and an index that is damaged or of other content is
 * rebuilt.
 */
final class SearchIndex implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);

    private static final String FORMAT = "format";
    private static final String VERSION = "version";
    private static final String PUBLISHED = "publishedAt";

    /** More processes than this on one directory keep their index in memory. */
    private static final int MOST_DIRECTORIES = 8;

    /** After more changes it is faster to read everything than to read each of them by itself. */
    private static final int MOST_CHANGES = 3000;
    private static final int BUFFER_MEGABYTES = 24;
    /** So many documents are in memory at a time, with those that they show something of. */
    private static final int BATCH = 500;

    private final EntryDocuments documents;
    private final IndexWriter writer;
    private final Path directory;
    private DirectoryReader reader;

    /**
     * Opens the index, or an empty one.
     *
     * @param directory where it is kept; another one beside it where a process uses that, memory where none can be written
     */
    SearchIndex(Path directory, WordVectors vectors) throws IOException {
        documents = new EntryDocuments(vectors);
        IndexWriter opened = null;
        Path used = null;
        for (int i = 0; i < MOST_DIRECTORIES && opened == null; i++) {
            used = i == 0 ? directory : directory.resolveSibling(directory.getFileName() + "-" + (i + 1));
            try {
                Files.createDirectories(used);
                opened = open(FSDirectory.open(used));
            } catch (LockObtainFailedException e) {
                LOG.debugf("The search index in %s is in use", used);
            } catch (IOException e) {
                LOG.warnf("The search index is kept in memory: %s cannot be written (%s)", used, e.getMessage());
                break;
            }
        }
        this.directory = opened == null ? null : used;
        writer = opened == null ? new IndexWriter(new ByteBuffersDirectory(), settings(IndexWriterConfig.OpenMode.CREATE))
                : opened;
    }

    /** Where it is kept; null if in memory. */
    Path directory() {
        return directory;
    }

    private static IndexWriter open(Directory directory) throws IOException {
        try {
            if (!isWhole(directory)) {
                clear(directory);
            }
            return new IndexWriter(directory, settings(IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
        } catch (LockObtainFailedException e) {
            directory.close();
            throw e;
        }
    }

    /** Deletes all files, unless another process uses them. */
    private static void clear(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    lock.ensureValid();
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static IndexWriterConfig settings(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(new KeywordAnalyzer()).setOpenMode(mode).setSimilarity(Catalogue.SIMILARITY)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false);
    }

    /** Whether there is nothing yet, or an index of this format whose files are as they were written. */
    private static boolean isWhole(Directory directory) throws IOException {
        if (directory.listAll().length == 0) {
            return true;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return String.valueOf(EntryDocuments.FORMAT).equals(reader.getIndexCommit().getUserData().get(FORMAT));
        } catch (IOException | RuntimeException e) {
            LOG.infof("The search index is made anew: %s", e.getMessage());
            return false;
        }
    }

    /** Brings the index to the version that the transaction of the caller sees, and opens it. */
    Catalogue follow(RevisionLog log, ContentClock.State state) throws IOException {
        var stamp = new HashMap<String, String>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(entry -> stamp.put(entry.getKey(), entry.getValue()));
        }
        long version = Long.parseLong(stamp.getOrDefault(VERSION, "0"));
        Optional<Instant> published = log.publishedAt(version);
        boolean same = published.isPresent() && published.get().toString().equals(stamp.get(PUBLISHED));
        List<DocumentKey> changed = same ? log.changedAfter(version) : List.of();
        try {
            if (!same || changed.size() > MOST_CHANGES) {
                rebuild(log);
            } else {
                apply(log, changed);
            }
            writer.setLiveCommitData(Map.of(FORMAT, String.valueOf(EntryDocuments.FORMAT), VERSION,
                    String.valueOf(state.version()), PUBLISHED,
                    log.publishedAt(state.version()).map(Instant::toString).orElse("")).entrySet());
            writer.commit();
        } catch (IOException | RuntimeException e) {
            // What was taken over in part must not be committed with a later version.
            stamp.clear();
            writer.setLiveCommitData(stamp.entrySet());
            throw e;
        }
        DirectoryReader next = reader == null ? DirectoryReader.open(writer) : DirectoryReader.openIfChanged(reader, writer);
        if (next == null) {
            // Each catalogue holds the reader for itself.
            reader.incRef();
        } else {
            reader = next;
        }
        return new Catalogue(reader, state);
    }

    private void rebuild(RevisionLog log) throws IOException {
        long begin = System.nanoTime();
        writer.deleteAll();
        for (SearchType type : SearchType.values()) {
            var batch = new ArrayList<Document>();
            log.eachLive(type.documentType(), document -> {
                batch.add(document);
                if (batch.size() == BATCH) {
                    add(log, batch);
                    batch.clear();
                }
            });
            add(log, batch);
        }
        LOG.infof("Indexed %d documents for search in %d ms", writer.getDocStats().numDocs,
                (System.nanoTime() - begin) / 1_000_000);
    }

    private void add(RevisionLog log, List<Document> documents) {
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

    /** Indexes what changed again, and the documents that show some of it. */
    private void apply(RevisionLog log, List<DocumentKey> changed) throws IOException {
        var slugs = new TreeMap<DocumentType, Set<String>>();
        var touched = new HashSet<String>();
        for (DocumentKey key : changed) {
            slugs.computeIfAbsent(key.type(), type -> new TreeSet<>()).add(key.slug());
            touched.add(Entry.key(key.type(), key.slug()));
        }
        try (DirectoryReader now = DirectoryReader.open(writer)) {
            var searcher = new org.apache.lucene.search.IndexSearcher(now);
            for (String key : touched) {
                for (ScoreDoc found : searcher.search(new TermQuery(new Term(EntryDocuments.TAKES, key)),
                        Integer.MAX_VALUE).scoreDocs) {
                    var stored = searcher.storedFields().document(found.doc, Set.of(EntryDocuments.SLUG, EntryDocuments.TYPE));
                    slugs.computeIfAbsent(SearchType.ofCode(stored.get(EntryDocuments.TYPE)).documentType(),
                            type -> new TreeSet<>())
                            .add(stored.get(EntryDocuments.SLUG));
                }
            }
        }
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

    /** Closes the index; catalogues that were opened go on. */
    @Override
    public void close() throws IOException {
        writer.close();
        writer.getDirectory().close();
    }
}
