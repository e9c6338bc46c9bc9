package org.careerguide.publish;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.hibernate.Session;

/**
 * What each layer states of each document. The layer of packs lies on top, releases that state whole documents come next, and
 * those that add figures to them last. Changes are kept here until they are written.
 */
final class Layers {

    /** The layer that the application's pack and editors' packs share. */
    static final String PACK = "pack";

    /** Documents are read in portions of so many. */
    private static final int PORTION = 1000;

    /** So many are written at a time. */
    private static final int BATCH = 200;

    private final Session database;
    private final Map<DocumentKey, Map<String, Row>> rows = new HashMap<>();
    private final Map<Place, Document> unwritten = new HashMap<>();
    private final Set<Place> changed = new LinkedHashSet<>();
    private final Set<Place> restored = new LinkedHashSet<>();
    private boolean hides;

    /** A document in a layer. */
    record Place(DocumentKey key, String layer) {
    }

    /**
     * What a layer says of a document.
     *
     * @param layer name of the layer
     * @param origin where the layer has it from
     * @param digest of the statement
     * @param states whether it states the document, rather than withdraw it
     * @param whole whether the statement is a document by itself
     * @param hides whether the withdrawal hides what other layers state
     */
    record Row(String layer, Origin origin, String digest, boolean states, boolean whole, boolean hides) {
    }

    /** A statement with its text. */
    record Statement(Row row, String json) {
    }

    private Layers(Session database) {
        this.database = database;
    }

    /** The layers of some documents, or of all where the keys are null. */
    static Layers read(Session database, Collection<DocumentKey> keys) {
        var layers = new Layers(database);
        layers.read(keys);
        return layers;
    }

    private void read(Collection<DocumentKey> keys) {
        database.doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select type, slug, name, origin, digest, document is not null, whole, hides from layer "
                            + (keys == null ? "" : """
                                    where (type, slug) in (
                                      select k.type collate "C", k.slug collate "C"
                                      from unnest(cast(? as text[]), cast(? as text[])) k (type, slug))"""))) {
                if (keys != null) {
                    Keys.set(query, 1, keys);
                }
                query.setFetchSize(PORTION);
                try (ResultSet result = query.executeQuery()) {
                    while (result.next()) {
                        put(new DocumentKey(DocumentType.ofCode(result.getString(1)).orElseThrow(), result.getString(2)),
                                new Row(result.getString(3), Origin.valueOf(result.getString(4)), result.getString(5),
                                        result.getBoolean(6), result.getBoolean(7), result.getBoolean(8)));
                    }
                }
            }
        });
    }

    private void put(DocumentKey key, Row row) {
        rows.computeIfAbsent(key, ignored -> new TreeMap<>()).put(row.layer(), row);
        hides |= row.hides();
    }

    /** What a layer says of a document, if anything. */
    Optional<Row> row(DocumentKey key, String layer) {
        return Optional.ofNullable(rows.getOrDefault(key, Map.of()).get(layer));
    }

    /** What layers state of a document, the topmost first. */
    List<Row> statements(DocumentKey key) {
        return rows.getOrDefault(key, Map.of()).values().stream().filter(Row::states)
                .sorted(Comparator.comparing((Row row) -> !row.layer().equals(PACK)).thenComparing(row -> !row.whole())
                        .thenComparing(Row::layer, Comparator.reverseOrder()))
                .toList();
    }

    /** Whether a layer states the document as a whole, and none hides it. */
    boolean isThere(DocumentKey key) {
        return statements(key).stream().anyMatch(Row::whole) && !isHidden(key);
    }

    /** Whether no layer states the document any more. What was not read is not gone. */
    boolean isGone(DocumentKey key) {
        return rows.containsKey(key) && !isThere(key);
    }

    /** Whether editors have withdrawn what a release states. */
    boolean isHidden(DocumentKey key) {
        return row(key, PACK).map(Row::hides).orElse(false);
    }

    /** Whether editors have withdrawn anything that a release states. */
    boolean hidesAny() {
        return hides;
    }

    /** Whether any layer states it. */
    boolean isStatedBeside(DocumentKey key, String layer) {
        return statements(key).stream().anyMatch(row -> row.whole() && !row.layer().equals(layer));
    }

    /** Puts a statement, of which the digest is given, in the place of what the layer said before. */
    void state(Document document, String layer, Origin origin, String digest, boolean whole) {
        change(DocumentKey.of(document), new Row(layer, origin, digest, true, whole, false), document);
    }

    /**
     * Takes the statement of the packs away, and notes that editors withdrew it; hides all other layers if the packs state
     * nothing.
     */
    void withdraw(DocumentKey key) {
        boolean hides = row(key, PACK).map(row -> row.hides()).orElse(true);
        change(key, new Row(PACK, Origin.PACK, "", false, false, hides), null);
    }

    /** Shows again what editors withdrew of a release. */
    void reveal(DocumentKey key) {
        change(key, new Row(PACK, Origin.PACK, "", false, false, false), null);
    }

    private void change(DocumentKey key, Row row, Document document) {
        put(key, row);
        unwritten.put(new Place(key, row.layer()), document);
        changed.add(new Place(key, row.layer()));
    }

    /** Takes away what a layer says of a document. */
    void remove(DocumentKey key, String layer) {
        Map<String, Row> known = rows.get(key);
        if (known != null && known.remove(layer) != null) {
            changed.add(new Place(key, layer));
        }
    }

    /** Has the layers say what they said at an earlier version, and notes which differ from what was read here before. */
    Set<DocumentKey> restore(long version) {
        rows.clear();
        restored.addAll(new LayerHistory(database).restore(version));
        read(null);
        restored.forEach(place -> rows.computeIfAbsent(place.key(), ignored -> new TreeMap<>()));
        return restored.stream().map(Place::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Takes back that a row was removed. */
    void restore(DocumentKey key, Row row) {
        put(key, row);
        changed.remove(new Place(key, row.layer()));
    }

    /** What layers state of these documents, the topmost first. */
    Map<DocumentKey, List<Statement>> texts(Collection<DocumentKey> keys) {
        Map<Place, String> texts = new HashMap<>();
        Map<DocumentType, List<String>> wanted = new HashMap<>();
        for (DocumentKey key : keys) {
            if (statements(key).stream().anyMatch(row -> !unwritten.containsKey(new Place(key, row.layer())))) {
                wanted.computeIfAbsent(key.type(), ignored -> new ArrayList<>()).add(key.slug());
            }
        }
        wanted.forEach((type, slugs) -> {
            for (int begin = 0; begin < slugs.size(); begin += PORTION) {
                read(type, slugs.subList(begin, Math.min(slugs.size(), begin + PORTION)), texts);
            }
        });
        Map<DocumentKey, List<Statement>> found = new HashMap<>();
        keys.forEach(key -> found.put(key, statements(key).stream().map(row -> {
            var place = new Place(key, row.layer());
            return new Statement(row,
                    unwritten.containsKey(place) ? DocumentJson.write(unwritten.get(place)) : texts.get(place));
        }).toList()));
        return found;
    }

    private void read(DocumentType type, List<String> slugs, Map<Place, String> texts) {
        database.doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select slug, name, cast(document as text) from layer where type = ? and slug = any(?)")) {
                query.setString(1, type.code());
                query.setArray(2, connection.createArrayOf("text", slugs.toArray()));
                try (ResultSet result = query.executeQuery()) {
                    while (result.next()) {
                        texts.put(new Place(new DocumentKey(type, result.getString(1)), result.getString(2)),
                                result.getString(3));
                    }
                }
            }
        });
    }

    /** Writes what has changed. */
    void write() {
        database.doWork(connection -> {
            try (PreparedStatement remove = connection
                    .prepareStatement("delete from layer where type = ? and slug = ? and name = ?");
                    PreparedStatement write = connection.prepareStatement("""
                            insert into layer (type, slug, name, origin, digest, document, whole, hides)
                            values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)
                            on conflict (type, slug, name) do update
                            set origin = excluded.origin, digest = excluded.digest, document = excluded.document,
                              whole = excluded.whole, hides = excluded.hides""")) {
                int count = 0;
                for (Place place : changed) {
                    Optional<Row> row = row(place.key(), place.layer());
                    add(row.isPresent() ? write : remove, place, row);
                    if (++count % BATCH == 0) {
                        remove.executeBatch();
                        write.executeBatch();
                    }
                }
                remove.executeBatch();
                write.executeBatch();
            }
        });
    }

    /** Takes note in the history of what layers say since a version, whose documents are written. */
    void writeHistory(long version) {
        new LayerHistory(database).write(version, Stream.concat(restored.stream(), changed.stream()).distinct().toList());
    }

    private void add(PreparedStatement statement, Place place, Optional<Row> row) throws SQLException {
        statement.setString(1, place.key().type().code());
        statement.setString(2, place.key().slug());
        statement.setString(3, place.layer());
        if (row.isPresent()) {
            Document document = unwritten.get(place);
            statement.setString(4, row.get().origin().name());
            statement.setString(5, row.get().digest());
            statement.setString(6, document == null ? null : DocumentJson.write(document));
            statement.setBoolean(7, row.get().whole());
            statement.setBoolean(8, row.get().hides());
        }
        statement.addBatch();
    }

    /** Whether anything is to be written. */
    boolean changes() {
        return !changed.isEmpty() || !restored.isEmpty();
    }

    /** The documents about which any layer says something new. */
    Set<DocumentKey> changedKeys() {
        var keys = new HashSet<DocumentKey>();
        changed.forEach(place -> keys.add(place.key()));
        return keys;
    }
}
