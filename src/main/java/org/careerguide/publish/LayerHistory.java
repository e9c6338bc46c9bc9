package org.careerguide.publish;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.hibernate.Session;

/**
 * What layers said of documents at each version. A statement that is what the version published has no text of its own here. All
 * of it is copied within the database, so that no number of documents is too large.
 */
final class LayerHistory {

    private static final int PORTION = 1000;

    private final Session database;

    LayerHistory(Session database) {
        this.database = database;
    }

    /** Writes what layers say after a publication, whose documents and layers are written. */
    void write(long version, List<Layers.Place> places) {
        database.doWork(connection -> {
            try (PreparedStatement write = connection.prepareStatement("""
                    insert into layer_revision (type, slug, name, version, origin, digest, document, states, whole, hides)
                    select p.type, p.slug, p.name, ?, l.origin, l.digest,
                      case when l.digest is distinct from d.digest then l.document end, l.document is not null,
                      coalesce(l.whole, false), coalesce(l.hides, false)
                    from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[])) p (type, slug, name)
                    left join layer l on l.type = p.type and l.slug = p.slug and l.name = p.name
                    left join document d on d.type = p.type and d.slug = p.slug
                    on conflict (type, slug, name, version) do update
                    set origin = excluded.origin, digest = excluded.digest, document = excluded.document,
                      states = excluded.states, whole = excluded.whole, hides = excluded.hides""")) {
                for (int begin = 0; begin < places.size(); begin += PORTION) {
                    List<Layers.Place> portion = places.subList(begin, Math.min(places.size(), begin + PORTION));
                    write.setLong(1, version);
                    Keys.set(write, 2, portion.stream().map(Layers.Place::key).toList());
                    write.setArray(4, connection.createArrayOf("text", portion.stream().map(Layers.Place::layer).toArray()));
                    write.executeUpdate();
                }
            }
        });
    }

    /** The first version of which it is known what layers said. */
    long first() {
        return ((Number) database.createNativeQuery("select coalesce(min(version), 0), 1 from layer_revision", Object[].class)
                .getSingleResult()[0]).longValue();
    }

    /** Has all layers say what they said at a version; returns where they said something else since. */
    List<Layers.Place> restore(long version) {
        var changed = new ArrayList<Layers.Place>();
        database.doWork(connection -> {
            try (PreparedStatement restore = connection.prepareStatement("""
                    with before as materialized (
                      select l.type, l.slug, l.name, o.origin, o.digest, o.states, o.whole, o.hides, coalesce(o.document, (
                          select r.document from revision r
                          where o.states and r.type = l.type collate "default" and r.slug = l.slug collate "default"
                            and r.version <= o.version
                          order by r.number desc limit 1)) as document
                      from (select distinct type, slug, name from layer_revision where version > ?) l
                      left join lateral (
                        select * from layer_revision h
                        where h.type = l.type and h.slug = l.slug and h.name = l.name and h.version <= ?
                        order by h.version desc limit 1) o on true),
                    removed as (
                      delete from layer l using before b
                      where b.origin is null and l.type = b.type and l.slug = b.slug and l.name = b.name),
                    written as (
                      insert into layer (type, slug, name, origin, digest, document, whole, hides)
                      select type, slug, name, origin, digest, case when states then document end, whole, hides
                      from before where origin is not null
                      on conflict (type, slug, name) do update
                      set origin = excluded.origin, digest = excluded.digest, document = excluded.document,
                        whole = excluded.whole, hides = excluded.hides)
                    select type, slug, name from before order by type, slug, name""")) {
                restore.setLong(1, version);
                restore.setLong(2, version);
                try (ResultSet row = restore.executeQuery()) {
                    while (row.next()) {
                        changed.add(new Layers.Place(
                                new DocumentKey(DocumentType.ofCode(row.getString(1)).orElseThrow(), row.getString(2)),
                                row.getString(3)));
                    }
                }
            }
        });
        return changed;
    }
}
