package org.careerguide.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentKey;
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

    private final IndexWriter writer;
    private final Path directory;

    /**
     * Opens the index, or an empty one.
     *
     * @param directory where it is kept; another one beside it where a process uses that, memory where none can be written
     */
    SearchIndex(Path directory) throws IOException {
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
        writer = opened == null ? new IndexWriter(new ByteBuffersDirectory(), settings()) : opened;
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
            return new IndexWriter(directory, settings());
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

    static IndexWriterConfig settings() {
        return new IndexWriterConfig(new WhitespaceAnalyzer()).setSimilarity(Catalogue.SIMILARITY)
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

    /**
     * Brings the index to the version that the transaction of the caller sees, and opens it. Until {@link #commit}, only this
     * process has it. An index that could not be brought there is of no more use.
     */
    Catalogue follow(RevisionLog log, ContentClock.State state) throws IOException {
        var stamp = new HashMap<String, String>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(entry -> stamp.put(entry.getKey(), entry.getValue()));
        }
        long version = Long.parseLong(stamp.getOrDefault(VERSION, "0"));
        Optional<Instant> published = log.publishedAt(version);
        boolean same = published.isPresent() && published.get().toString().equals(stamp.get(PUBLISHED));
        List<DocumentKey> changed = same ? log.changedAfter(version) : List.of();
        if (!same || changed.size() > MOST_CHANGES) {
            rebuild(log);
        } else {
            apply(log, changed);
        }
        writer.setLiveCommitData(Map.of(FORMAT, String.valueOf(EntryDocuments.FORMAT), VERSION, String.valueOf(state.version()),
                PUBLISHED, log.publishedAt(state.version()).map(Instant::toString).orElse("")).entrySet());
        return new Catalogue(DirectoryReader.open(writer), state);
    }

    /** Writes to disk what was taken over, which takes longer than to answer it. */
    void commit() throws IOException {
        writer.commit();
    }

    private void rebuild(RevisionLog log) throws IOException {
        long begin = System.nanoTime();
        var entries = new EntryWriter(writer, log);
        writer.deleteAll();
        for (SearchType type : SearchType.ALL) {
            var batch = new ArrayList<Document>();
            log.eachLive(type.documentType(), document -> {
                batch.add(document);
                if (batch.size() == EntryWriter.BATCH) {
                    entries.add(batch);
                    batch.clear();
                }
            });
            entries.add(batch);
        }
        // One segment is searched faster than several, and publications add small ones.
        writer.forceMerge(1);
        LOG.infof("Indexed %d documents for search in %d ms", writer.getDocStats().numDocs,
                (System.nanoTime() - begin) / 1_000_000);
    }

    /** Indexes what changed again, and the documents that show some of it. */
    private void apply(RevisionLog log, List<DocumentKey> changed) throws IOException {
        try (DirectoryReader now = DirectoryReader.open(writer)) {
            new EntryWriter(writer, log).replace(EntryWriter.touched(now, changed));
        }
    }

    /** Closes the index; catalogues that were opened go on. */
    @Override
    public void close() throws IOException {
        writer.close();
        writer.getDirectory().close();
    }
}
