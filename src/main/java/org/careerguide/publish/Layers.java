package org.careerguide.publish;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.hibernate.Session;

/**
 * What each layer states of each document. The layer of packs lies on top, releases that state whole documents come next, and
 * those that add figures to them last. Changes are kept here until they are written.
 */
final class Layers {

    /** The layer that the application's pack and editors' packs share. */
    static final String PACK = "pack";

    /** How many statements are read or written at a time. */
    private static final int PORTION = 500;

    private final LayerStore store;
    private final Map<DocumentKey, Map<String, Row>> rows = new HashMap<>();
    private final Map<Place, Document> unwritten = new HashMap<>();
    private final Set<Place> stored = new HashSet<>();
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
     * @param states whether it states the document; otherwise it withdraws it
     * @param whole whether the statement is a document by itself
     * @param hides whether the withdrawal hides what other layers state; one of origin {@code RELEASE} only until it is needed
     * @param adopted the fields that editors left as layers below state them
     * @param version the version at which it was written; 0 before it is
     */
    record Row(String layer, Origin origin, String digest, boolean states, boolean whole, boolean hides, Set<String> adopted,
            long version) {

        /** A withdrawal that is not written yet. */
        static Row withdrawal(boolean hides) {
            return new Row(PACK, Origin.PACK, "", false, false, hides, Set.of(), 0);
        }
    }

    /** A statement with its text. */
    record Statement(Row row, String json) {
    }

    private Layers(LayerStore store) {
        this.store = store;
    }

    /** The layers of some documents, or of all if the keys are null. */
    static Layers read(Session database, Collection<DocumentKey> keys) {
        var layers = new Layers(new LayerStore(database));
        layers.store.read(keys, (key, layer, row) -> {
            layers.stored.add(new Place(key, layer));
            layers.put(key, row);
        });
        return layers;
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

    /** Whether no layer states the document any more; false for a document that was not read. */
    boolean isGone(DocumentKey key) {
        return rows.containsKey(key) && !isThere(key);
    }

    /** Whether editors have withdrawn what a release states. */
    boolean isHidden(DocumentKey key) {
        return row(key, PACK).map(Row::hides).orElse(false);
    }

    /** Hides a document that a release has dropped, and that only fields name of which lower layers are shown. */
    void hide(DocumentKey key) {
        change(key, new Row(PACK, Origin.RELEASE, "", false, false, true, Set.of(), 0), null);
    }

    /** Whether the document is kept for fields that are not shown. It is live again as soon as a live document names it. */
    boolean isDormant(DocumentKey key) {
        return row(key, PACK).filter(Layers::isDormant).isPresent();
    }

    private static boolean isDormant(Row row) {
        return row.hides() && row.origin() == Origin.RELEASE;
    }

    /** The documents that are kept for fields that are not shown. */
    Set<DocumentKey> dormant() {
        return hides ? keys(Layers::isDormant) : Set.of();
    }

    /** The documents of packs with fields that are left as layers below state them. */
    Set<DocumentKey> adopting() {
        return keys(row -> row.states() && !row.adopted().isEmpty());
    }

    private Set<DocumentKey> keys(Predicate<Row> ofPack) {
        return rows.keySet().stream().filter(key -> row(key, PACK).filter(ofPack).isPresent()).collect(Collectors.toSet());
    }

    /** Whether editors have withdrawn anything that a release states. */
    boolean hidesAny() {
        return hides;
    }

    /** Whether a layer other than this one states the document as a whole. */
    boolean isStatedBeside(DocumentKey key, String layer) {
        return statements(key).stream().anyMatch(row -> row.whole() && !row.layer().equals(layer));
    }

    /** Replaces what a layer said before by a statement with this digest. */
    void state(Document document, String layer, Origin origin, String digest, boolean whole, Set<String> adopted) {
        change(DocumentKey.of(document), new Row(layer, origin, digest, true, whole, false, adopted, 0), document);
    }

    /** Replaces the statement of the packs by a withdrawal, which hides all other layers if the packs stated nothing. */
    void withdraw(DocumentKey key) {
        boolean hides = row(key, PACK).map(row -> row.hides()).orElse(true);
        change(key, Row.withdrawal(hides), null);
    }

    /** Shows again what editors withdrew of a release. */
    void reveal(DocumentKey key) {
        change(key, Row.withdrawal(false), null);
    }

    private void change(DocumentKey key, Row row, Document document) {
        put(key, row);
        unwritten.put(new Place(key, row.layer()), document);
        changed.add(new Place(key, row.layer()));
    }

    /** Removes what a layer says of a document. */
    void remove(DocumentKey key, String layer) {
        Map<String, Row> known = rows.get(key);
        if (known != null && known.remove(layer) != null) {
            changed.add(new Place(key, layer));
        }
    }

    /** Restores what the layers said at an earlier version; returns the documents that any layer has changed since. */
    Set<DocumentKey> restore(long version) {
        store.readEarlier(version, (key, layer, row) -> {
            restored.add(new Place(key, layer));
            rows.computeIfAbsent(key, ignored -> new TreeMap<>()).remove(layer);
            if (row != null) {
                put(key, row);
            }
        });
        return restored.stream().map(Place::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Puts back a removed row. */
    void restore(DocumentKey key, Row row) {
        put(key, row);
        changed.remove(new Place(key, row.layer()));
    }

    /** What layers state of these documents, the topmost first. */
    Map<DocumentKey, List<Statement>> texts(Collection<DocumentKey> keys) {
        Map<Place, String> texts = written(keys.stream()
                .flatMap(key -> statements(key).stream().map(row -> new Place(key, row.layer()))).toList());
        Map<DocumentKey, List<Statement>> found = new HashMap<>();
        keys.forEach(key -> found.put(key, statements(key).stream().map(row -> {
            var place = new Place(key, row.layer());
            return new Statement(row,
                    unwritten.containsKey(place) ? DocumentJson.write(unwritten.get(place)) : texts.get(place));
        }).toList()));
        return found;
    }

    /** The texts of those statements that have been written before. */
    private Map<Place, String> written(List<Place> places) {
        Map<Place, String> texts = new HashMap<>();
        inPortions(places.stream().filter(place -> !unwritten.containsKey(place)).toList(), portion -> {
            Map<Place, Long> versions = new LinkedHashMap<>();
            portion.forEach(place -> row(place.key(), place.layer()).filter(Row::states)
                    .ifPresent(row -> versions.put(place, row.version())));
            texts.putAll(store.texts(versions));
        });
        return texts;
    }

    private static void inPortions(List<Place> places, Consumer<List<Place>> consumer) {
        for (int begin = 0; begin < places.size(); begin += PORTION) {
            consumer.accept(places.subList(begin, Math.min(places.size(), begin + PORTION)));
        }
    }

    /** Writes what has changed, after the documents of a version are written. */
    void write(long version) {
        inPortions(Stream.concat(restored.stream(), changed.stream()).distinct().toList(), portion -> {
            Map<Place, Document> documents = new HashMap<>();
            written(portion).forEach((place, json) -> documents.put(place, DocumentJson.read(place.key().type(), json)));
            Map<Place, Optional<Row>> statements = new LinkedHashMap<>();
            portion.forEach(place -> {
                statements.put(place, row(place.key(), place.layer()));
                if (unwritten.containsKey(place)) {
                    documents.put(place, unwritten.get(place));
                }
            });
            store.supersede(portion.stream().filter(stored::contains).toList());
            store.write(version, statements, documents);
        });
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
