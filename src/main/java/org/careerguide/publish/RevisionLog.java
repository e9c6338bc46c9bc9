package org.careerguide.publish;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.hibernate.Session;

/**
 * The log of all that was ever published. It is appended to, and read for live documents and for which of them changed. Its callers
 * open the transaction.
 */
@ApplicationScoped
public class RevisionLog {

    private static final int FETCHED = 200;

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

    void append(List<Entry> entries) {
        database.doWork(connection -> {
            try (PreparedStatement log = connection.prepareStatement("""
                    insert into revision (number, version, type, slug, operation, document, origin, published_at)
                    values (?, ?, ?, ?, ?, cast(? as json), ?, ?)""")) {
                for (Entry entry : entries) {
                    log.setLong(1, entry.number());
                    log.setLong(2, entry.version());
                    log.setString(3, entry.key().type().code());
                    log.setString(4, entry.key().slug());
                    log.setString(5, entry.operation());
                    log.setString(6, entry.json());
                    log.setString(7, entry.origin().name());
                    log.setObject(8, entry.time().atOffset(ZoneOffset.UTC));
                    log.addBatch();
                }
                log.executeBatch();
            }
        });
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
                .map(row -> new DocumentKey(DocumentType.ofCode((String) row[0]).orElseThrow(), (String) row[1])).toList();
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
