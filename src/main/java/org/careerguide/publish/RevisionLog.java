package org.careerguide.publish;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.hibernate.Session;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The log of all that was ever published. It is appended to, and read for live documents and for which of them changed. Its callers
 * open the transaction.
 * <p>
 * Releases update large documents in few fields. So the log stores of an update only the fields that differ from the document
 * before, where that is shorter; the view {@code revision} has all documents whole.
 */
@ApplicationScoped
public class RevisionLog {

    private static final int FETCHED = 200;

    /** The most updates in a row that are stored as differences: so many revisions more are read for a document. */
    private static final int MOST_STEPS = 15;

    /** A difference is stored if the document is at least so many times as long. */
    private static final int LEAST_SAVING = 2;

    /** The log compares its texts by another collation than the registry, and its index serves only that. */
    private static final String LIVE = """
            select cast(r.document as text)
            from document d
            join lateral (
              select document from revision
              where type = d.type collate "default" and slug = d.slug collate "default"
              order by number desc limit 1) r on true
            where d.type = :type""";

    private final Session database;

    RevisionLog(Session database) {
        this.database = database;
    }

    /**
     * A line of the log.
     *
     * @param key the document; the former one of a rename
     * @param operation create, update, rename or withdraw
     * @param json the document; of a withdrawal its slug and reason
     */
    record Entry(long number, long version, DocumentKey key, String operation, String json, Origin origin, Instant time) {
    }

    /**
     * A revision as it is stored.
     *
     * @param json the document, or what differs from the one before
     * @param steps how many revisions before it make the document whole
     */
    record Stored(String json, int steps) {

        /** The update of a document that takes so many steps to be made whole. */
        static Stored update(int steps, String before, String json) {
            if (steps < MOST_STEPS) {
                String difference = difference(DocumentJson.fields(before), DocumentJson.fields(json));
                if (difference.length() * LEAST_SAVING <= json.length()) {
                    return new Stored(difference, steps + 1);
                }
            }
            return new Stored(json, 0);
        }

        /** All fields of a document in their order, with null for those that are as before. */
        private static String difference(ObjectNode before, ObjectNode now) {
            ObjectNode difference = now.objectNode();
            // Compared as texts: 1.0 and 1.00 are equal numbers.
            now.forEachEntry((name, value) -> difference.set(name,
                    before.has(name) && before.get(name).toString().equals(value.toString()) ? null : value));
            return DocumentJson.write(difference);
        }
    }

    void append(List<Entry> entries) {
        Map<DocumentKey, Stored> updates = updates(
                entries.stream().filter(entry -> entry.operation().equals("update")).toList());
        database.doWork(connection -> {
            try (PreparedStatement log = connection.prepareStatement("""
                    insert into revision_log (number, version, type, slug, operation, document, origin, published_at, steps)
                    values (?, ?, ?, ?, ?, cast(? as json), ?, ?, ?)""")) {
                for (Entry entry : entries) {
                    Stored stored = updates.getOrDefault(entry.key(), new Stored(entry.json(), 0));
                    log.setLong(1, entry.number());
                    log.setLong(2, entry.version());
                    log.setString(3, entry.key().type().code());
                    log.setString(4, entry.key().slug());
                    log.setString(5, entry.operation());
                    log.setString(6, stored.json());
                    log.setString(7, entry.origin().name());
                    log.setObject(8, entry.time().atOffset(ZoneOffset.UTC));
                    log.setInt(9, stored.steps());
                    log.addBatch();
                }
                log.executeBatch();
            }
        });
    }

    /** How updates are stored, by their keys. */
    private Map<DocumentKey, Stored> updates(List<Entry> entries) {
        var stored = new HashMap<DocumentKey, Stored>();
        if (entries.isEmpty()) {
            return stored;
        }
        var texts = new HashMap<DocumentKey, String>();
        entries.forEach(entry -> texts.put(entry.key(), entry.json()));
        database.createNativeQuery("""
                select r.type, r.slug, cast(r.document as text), before.steps
                from unnest(:types, :slugs) as k (type, slug)
                cross join lateral (
                  select number, steps from revision_log
                  where type = k.type and slug = k.slug order by number desc limit 1) before
                join revision r on r.number = before.number""", Object[].class)
                .setParameter("types", entries.stream().map(entry -> entry.key().type().code()).toArray(String[]::new))
                .setParameter("slugs", entries.stream().map(entry -> entry.key().slug()).toArray(String[]::new))
                .getResultList().forEach(row -> {
                    DocumentKey key = DocumentKey.of((String) row[0], (String) row[1]);
                    stored.put(key, Stored.update(((Number) row[3]).intValue(), (String) row[2], texts.get(key)));
                });
        return stored;
    }

    /** The last number of the log. */
    long lastNumber() {
        return database.createNativeQuery("select coalesce(max(number), 0) from revision", Long.class).getSingleResult();
    }

    /** When a version was published, if the log knows it: no two histories of content have a version of the same time. */
    public Optional<Instant> publishedAt(long version) {
        // In the order of the index: for an equal version the planner may expect many rows, and then reads the whole log for one.
        return database
                .createNativeQuery("""
                        select version, published_at from revision where version >= :version order by version limit 1""",
                        Object[].class)
                .setParameter("version", version).getResultList().stream()
                .filter(row -> ((Number) row[0]).longValue() == version).findFirst().map(row -> (Instant) row[1]);
    }

    /** What was written, renamed or withdrawn after a version. */
    public List<DocumentKey> changedAfter(long version) {
        return database.createNativeQuery("select distinct type, slug from revision where version > :version", Object[].class)
                .setParameter("version", version).getResultList().stream()
                .map(row -> DocumentKey.of((String) row[0], (String) row[1])).toList();
    }

    /** The live documents of these slugs. */
    public List<Document> live(DocumentType type, Collection<String> slugs) {
        return database.createNativeQuery(LIVE + " and d.slug = any(:slugs)", String.class).setParameter("type", type.code())
                .setParameter("slugs", slugs.toArray(String[]::new)).getResultList().stream()
                .map(json -> DocumentJson.read(type, json)).toList();
    }

    /** Hands out all live documents of a type by slug, without ever holding all of them. */
    public void eachLive(DocumentType type, Consumer<Document> consumer) {
        try (Stream<String> documents = database.createNativeQuery(LIVE + " order by d.slug", String.class)
                .setParameter("type", type.code()).setFetchSize(FETCHED).getResultStream()) {
            documents.forEach(json -> consumer.accept(DocumentJson.read(type, json)));
        }
    }
}
