package org.careerguide.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.hibernate.Session;

/** Writes changes: into the tables that are served, the registry and the revision log. */
@ApplicationScoped
class ChangeWriter {

    private static final int BATCH = 200;

    private final Session database;
    private final ContentWriter documents;
    private final Registry registry;
    private final RevisionLog log;

    ChangeWriter(Session database, ContentWriter documents, Registry registry, RevisionLog log) {
        this.database = database;
        this.documents = documents;
        this.registry = registry;
        this.log = log;
    }

    /**
     * The place of a publication in the log.
     *
     * @param number the last number of the log before it
     */
    record Place(Origin origin, long version, long number, Instant time) {

        private RevisionLog.Entry entry(long number, DocumentKey key, String operation, String json) {
            return new RevisionLog.Entry(number, version, key, operation, json, origin, time);
        }
    }

    void write(Changes changes, Place place, Progress progress) {
        long number = place.number();
        List<Change> written = changes.written();
        for (int begin = 0; begin < written.size(); begin += BATCH) {
            List<Change> batch = written.subList(begin, Math.min(written.size(), begin + BATCH));
            List<Document> made = changes.documents(batch);
            var entries = new ArrayList<RevisionLog.Entry>();
            for (int i = 0; i < batch.size(); i++) {
                documents.write(made.get(i), place.time(), batch.get(i).isNew());
                entries.add(place.entry(++number, batch.get(i).key(), batch.get(i).operation(),
                        DocumentJson.write(made.get(i))));
            }
            database.flush();
            database.clear();
            registry.register(batch, place.origin(), place.version());
            log.append(entries);
            progress.written(begin + batch.size(), written.size());
        }
        List<DocumentKey> gone = changes.removed();
        for (int begin = 0; begin < gone.size();) {
            int end = begin + 1;
            while (end < gone.size() && end - begin < BATCH && gone.get(end).type() == gone.get(begin).type()) {
                end++;
            }
            number = remove(gone.subList(begin, end), changes, place, number);
            begin = end;
        }
        documents.finish(changes.slugs());
    }

    /** Removes documents of one type; returns the last number of the log. */
    private long remove(List<DocumentKey> keys, Changes changes, Place place, long before) {
        long number = before;
        documents.delete(keys.get(0).type(), keys.stream().map(DocumentKey::slug).toList());
        registry.withdraw(keys.stream().map(changes::withdrawal).filter(Objects::nonNull).toList(), place.version());
        var entries = new ArrayList<RevisionLog.Entry>();
        for (DocumentKey key : keys) {
            DocumentSet.Withdrawal withdrawal = changes.withdrawal(key);
            if (withdrawal != null) {
                entries.add(place.entry(++number, key, "withdraw",
                        DocumentJson.write(Map.of("slug", withdrawal.slug(), "reason", withdrawal.reason()))));
                continue;
            }
            DocumentKey target = changes.target(key);
            registry.rename(key, target.slug());
            if (changes.isLive(key)) {
                entries.add(place.entry(++number, key, "rename", DocumentJson.write(changes.document(target))));
            }
        }
        log.append(entries);
        return number;
    }
}
