package org.careerguide.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    private final DocumentWriter documents;
    private final Registry registry;
    private final RevisionLog log;

    ChangeWriter(Session database, DocumentWriter documents, Registry registry, RevisionLog log) {
        this.database = database;
        this.documents = documents;
        this.registry = registry;
        this.log = log;
    }

    /**
     * Where a publication stands in the log.
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
            batch.forEach(change -> documents.write(change.document(), place.time(), change.isNew()));
            database.flush();
            database.clear();
            registry.register(batch, place.origin(), place.version());
            var entries = new ArrayList<RevisionLog.Entry>();
            for (Change change : batch) {
                entries.add(place.entry(++number, change.key(), change.operation(), change.json()));
            }
            log.append(entries);
            progress.written(begin + batch.size(), written.size());
        }
        for (DocumentKey key : changes.takenAway()) {
            DocumentSet.Withdrawal withdrawal = changes.withdrawal(key);
            documents.delete(key.type(), key.slug());
            if (withdrawal != null) {
                registry.withdraw(withdrawal, place.version());
                log.append(List.of(place.entry(++number, key, "withdraw",
                        DocumentJson.write(Map.of("slug", withdrawal.slug(), "reason", withdrawal.reason())))));
                continue;
            }
            Document target = changes.target(key);
            registry.rename(key, target.slug());
            if (changes.isLive(key)) {
                log.append(List.of(place.entry(++number, key, "rename", DocumentJson.write(target))));
            }
        }
        documents.finish(changes.slugs());
    }
}
