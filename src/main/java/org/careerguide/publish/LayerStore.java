package org.careerguide.publish;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.RoleDocument;
import org.hibernate.Session;

/**
 * The table of what layers said of documents at each version. The latest row of a layer is what it says now. A statement that
 * equals the published document is stored without its text: the revision log has it.
 */
final class LayerStore {

    private static final int FETCHED = 1000;

    /** The rows of some documents, which two parameters name. */
    private static final String AMONG = """
            \swhere (type, slug) in (
              select k.type collate "C", k.slug collate "C"
              from unnest(cast(? as text[]), cast(? as text[])) k (type, slug))""";

    private final Session database;

    LayerStore(Session database) {
        this.database = database;
    }

    /** Receives what layers say, row by row. */
    interface Receiver {

        /** @param row what the layer says; null where it says nothing */
        void take(DocumentKey key, String layer, Layers.Row row);
    }

    /** Hands out what layers say of some documents, or of all if the keys are null. */
    void read(Collection<DocumentKey> keys, Receiver receiver) {
        database.doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select type, slug, name, origin, digest, states, whole, hides, version, adopted from layer"
                            + (keys == null ? "" : AMONG))) {
                if (keys != null) {
                    KeyParameters.set(query, 1, keys);
                }
                receive(query, receiver);
            }
        });
    }

    /** Hands out what layers said at a version, of the documents that they have changed since. */
    void readEarlier(long version, Receiver receiver) {
        database.doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    select l.type, l.slug, l.name, o.origin, o.digest, o.states, o.whole, o.hides, o.version, o.adopted
                    from (select distinct type, slug, name from layer_revision where version > ?) l
                    left join lateral (
                      select * from layer_revision h
                      where h.type = l.type and h.slug = l.slug and h.name = l.name and h.version <= ?
                      order by h.version desc limit 1) o on true
                    order by l.type, l.slug, l.name""")) {
                query.setLong(1, version);
                query.setLong(2, version);
                receive(query, receiver);
            }
        });
    }

    private static void receive(PreparedStatement query, Receiver receiver) throws SQLException {
        query.setFetchSize(FETCHED);
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String layer = row.getString(3);
                String origin = row.getString(4);
                receiver.take(key(row), layer,
                        origin == null ? null
                                : new Layers.Row(layer, Origin.valueOf(origin), row.getString(5), row.getBoolean(6),
                                        row.getBoolean(7), row.getBoolean(8), adopted(row.getArray(10)), row.getLong(9)));
            }
        }
    }

    private static Set<String> adopted(Array fields) throws SQLException {
        return fields == null ? Set.of() : Set.of((String[]) fields.getArray());
    }

    private static DocumentKey key(ResultSet row) throws SQLException {
        return DocumentKey.of(row.getString(1), row.getString(2));
    }

    /** The first version for which the table has what layers said. */
    long first() {
        return ((Number) database.createNativeQuery("select coalesce(min(version), 0), 1 from layer_revision", Object[].class)
                .getSingleResult()[0]).longValue();
    }

    /**
     * The texts of statements.
     *
     * @param versions the places, and the version at which each statement was written
     */
    Map<Layers.Place, String> texts(Map<Layers.Place, Long> versions) {
        Map<Layers.Place, String> texts = new HashMap<>();
        database.doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    select l.type, l.slug, l.name, cast(l.document as text)
                    from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as bigint[]))
                      p (type, slug, name, version)
                    join layer_at_version l on l.type = p.type collate "C" and l.slug = p.slug collate "C"
                      and l.name = p.name collate "C" and l.version = p.version""")) {
                setPlaces(query, 1, versions.keySet());
                query.setArray(4, connection.createArrayOf("bigint", versions.values().toArray()));
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        texts.put(new Layers.Place(
                                key(row),
                                row.getString(3)), row.getString(4));
                    }
                }
            }
        });
        return texts;
    }

    private static void setPlaces(PreparedStatement statement, int first, Collection<Layers.Place> places)
            throws SQLException {
        KeyParameters.set(statement, first, places.stream().map(Layers.Place::key).toList());
        statement.setArray(first + 2,
                statement.getConnection().createArrayOf("text", places.stream().map(Layers.Place::layer).toArray()));
    }

    /** Marks the rows of some places as no longer the latest. */
    void supersede(Collection<Layers.Place> places) {
        database.doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update layer_revision l set latest = false
                    from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[])) p (type, slug, name)
                    where l.latest and l.type = p.type collate "C" and l.slug = p.slug collate "C"
                      and l.name = p.name collate "C\"""")) {
                setPlaces(update, 1, places);
                update.executeUpdate();
            }
        });
    }

    /**
     * Writes what layers say after a version, whose documents are written.
     *
     * @param statements what is written; the row of a layer that says nothing any more is empty
     * @param documents the statements' documents
     */
    void write(long version, Map<Layers.Place, Optional<Layers.Row>> statements, Map<Layers.Place, Document> documents) {
        database.doWork(connection -> {
            Map<DocumentKey, String> published = digests(connection, statements.keySet());
            try (PreparedStatement write = connection.prepareStatement(
                    """
                            insert into layer_revision (type, slug, name, version, origin, digest, document, states, whole, hides, latest,
                              occupation, exact, former_slugs, adopted)
                            values (?, ?, ?, ?, ?, ?, cast(? as json), ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)
                            on conflict (type, slug, name, version) do update
                            set origin = excluded.origin, digest = excluded.digest, document = excluded.document,
                              states = excluded.states, whole = excluded.whole, hides = excluded.hides, latest = excluded.latest,
                              occupation = excluded.occupation, exact = excluded.exact, former_slugs = excluded.former_slugs,
                              adopted = excluded.adopted""")) {
                for (Map.Entry<Layers.Place, Optional<Layers.Row>> one : statements.entrySet()) {
                    Layers.Place place = one.getKey();
                    write.setString(1, place.key().type().code());
                    write.setString(2, place.key().slug());
                    write.setString(3, place.layer());
                    write.setLong(4, version);
                    set(write, one.getValue().orElse(null), documents.get(place), published.get(place.key()));
                    write.addBatch();
                }
                write.executeBatch();
            }
        });
    }

    private static Map<DocumentKey, String> digests(Connection connection, Collection<Layers.Place> places)
            throws SQLException {
        Map<DocumentKey, String> digests = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select type, slug, digest from document" + AMONG)) {
            KeyParameters.set(query, 1, places.stream().map(Layers.Place::key).toList());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    digests.put(key(row), row.getString(3));
                }
            }
        }
        return digests;
    }

    /** Sets the columns of what a layer says; for a role, also those by which the same role of another layer is found. */
    private static void set(PreparedStatement write, Layers.Row row, Document document, String published)
            throws SQLException {
        boolean isPublished = row != null && !row.digest().isEmpty() && row.digest().equals(published);
        write.setString(5, row == null ? null : row.origin().name());
        write.setString(6, row == null ? null : row.digest());
        write.setString(7, document == null || isPublished ? null : DocumentJson.write(document));
        write.setBoolean(8, row != null && row.states());
        write.setBoolean(9, row != null && row.whole());
        write.setBoolean(10, row != null && row.hides());
        write.setBoolean(11, row != null);
        write.setArray(15, row == null || row.adopted().isEmpty() ? null
                : write.getConnection().createArrayOf("text", row.adopted().stream().sorted().toArray()));
        if (document instanceof RoleDocument role) {
            var same = RoleLayers.Role.of(role);
            write.setString(12, same.occupation());
            write.setBoolean(13, same.exact());
            write.setString(14, role.formerSlugs() == null ? null : DocumentJson.write(role.formerSlugs()));
        } else {
            write.setString(12, null);
            write.setNull(13, Types.BOOLEAN);
            write.setString(14, null);
        }
    }
}
