package org.careerguide.publish;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Sha256;
import org.hibernate.Session;

/**
 * What layers said of documents at each version. A statement that is what the version published has no text of its own here.
 */
final class LayerHistory {

    private static final int PORTION = 1000;

    private final Session database;

    LayerHistory(Session database) {
        this.database = database;
    }

    /**
     * Writes what layers say after a publication.
     *
     * @param digests the digest of each document that is live then; null of others
     */
    void write(long version, Collection<Layers.Place> places, Layers layers, Function<DocumentKey, String> digests) {
        database.doWork(connection -> {
            try (PreparedStatement write = connection.prepareStatement("""
                    insert into layer_revision (type, slug, name, version, origin, digest, document, states, whole, hides)
                    values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)
                    on conflict (type, slug, name, version) do update
                    set origin = excluded.origin, digest = excluded.digest, document = excluded.document,
                      states = excluded.states, whole = excluded.whole, hides = excluded.hides""")) {
                int count = 0;
                for (Layers.Place place : places) {
                    Optional<Layers.Row> row = layers.row(place.key(), place.layer());
                    boolean published = row.isPresent() && row.get().digest().equals(digests.apply(place.key()));
                    write.setString(1, place.key().type().code());
                    write.setString(2, place.key().slug());
                    write.setString(3, place.layer());
                    write.setLong(4, version);
                    write.setString(5, row.map(one -> one.origin().name()).orElse(null));
                    write.setString(6, row.map(Layers.Row::digest).orElse(null));
                    write.setString(7, published ? null : layers.unwritten(place.key(), place.layer()).orElse(null));
                    write.setBoolean(8, row.map(Layers.Row::states).orElse(false));
                    write.setBoolean(9, row.map(Layers.Row::whole).orElse(false));
                    write.setBoolean(10, row.map(Layers.Row::hides).orElse(false));
                    write.addBatch();
                    if (++count % PORTION == 0) {
                        write.executeBatch();
                    }
                }
                write.executeBatch();
            }
        });
    }

    /** The first version of which it is known what layers said. */
    long first() {
        return ((Number) database.createNativeQuery("select coalesce(min(version), 0), 1 from layer_revision", Object[].class)
                .getSingleResult()[0]).longValue();
    }

    /** What layers said at a version, of all places where they said something else later; empty where they said nothing. */
    Map<Layers.Place, Optional<Layers.Statement>> changedSince(long version) {
        var found = new LinkedHashMap<Layers.Place, Optional<Layers.Statement>>();
        database.doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    select l.type, l.slug, l.name, o.origin, o.digest, o.states, o.whole, o.hides,
                      cast(coalesce(o.document, (
                        select r.document from revision r
                        where o.states and r.type = l.type collate "default" and r.slug = l.slug collate "default"
                          and r.version <= o.version
                        order by r.number desc limit 1)) as text)
                    from (select distinct type, slug, name from layer_revision where version > ?) l
                    left join lateral (
                      select * from layer_revision h
                      where h.type = l.type and h.slug = l.slug and h.name = l.name and h.version <= ?
                      order by h.version desc limit 1) o on true""")) {
                query.setLong(1, version);
                query.setLong(2, version);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.put(place(row), statement(row));
                    }
                }
            }
        });
        return found;
    }

    private static Layers.Place place(ResultSet row) throws SQLException {
        return new Layers.Place(
                new DocumentKey(DocumentType.ofCode(row.getString(1)).orElseThrow(), row.getString(2)), row.getString(3));
    }

    private static Optional<Layers.Statement> statement(ResultSet row) throws SQLException {
        String origin = row.getString(4);
        if (origin == null) {
            return Optional.empty();
        }
        boolean states = row.getBoolean(6);
        // The database has another order of fields.
        String json = states
                ? DocumentJson.write(DocumentJson.read(DocumentType.ofCode(row.getString(1)).orElseThrow(), row.getString(9)))
                : null;
        return Optional.of(new Layers.Statement(new Layers.Row(row.getString(3), Origin.valueOf(origin),
                states ? Sha256.hex(json) : "", states, row.getBoolean(7), row.getBoolean(8)), json));
    }
}
