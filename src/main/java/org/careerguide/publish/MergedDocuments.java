package org.careerguide.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Sha256;

/**
 * Merges documents from what layers state. Only a few merged documents are kept for later calls, so that any number of them
 * fits into memory.
 */
final class MergedDocuments {

    private static final int PORTION = 200;

    private final String layer;
    private final Layers layers;
    private final LayerChanges changes;
    private final Map<String, String> releaseRoles;
    private final Map<DocumentKey, Document> few = new HashMap<>();

    /**
     * @param layer the layer that the publication changes
     * @param changes what it changes of it
     * @param releaseRoles the role of a release that a role of a pack is the same as, by the slug of the pack's
     */
    MergedDocuments(String layer, Layers layers, LayerChanges changes, Map<String, String> releaseRoles) {
        this.layer = layer;
        this.layers = layers;
        this.changes = changes;
        this.releaseRoles = releaseRoles;
    }

    /** The documents of these keys, in their order. */
    List<Document> of(List<DocumentKey> keys) {
        Map<DocumentKey, Document> found = merge(keys.stream().filter(key -> !few.containsKey(key)).toList());
        if (few.size() + found.size() <= PORTION) {
            few.putAll(found);
        }
        return keys.stream().map(key -> found.getOrDefault(key, few.get(key))).toList();
    }

    /** The digests of the documents of these keys. */
    Map<DocumentKey, String> digests(Collection<DocumentKey> keys) {
        var digests = new LinkedHashMap<DocumentKey, String>();
        inPortions(keys, portion -> {
            portion.forEach(
                    key -> digests.put(key, isMadeHere(key) ? layers.row(key, layer).orElseThrow().digest() : ""));
            of(portion.stream().filter(key -> !isMadeHere(key)).toList())
                    .forEach(document -> digests.put(DocumentKey.of(document), Sha256.hex(DocumentJson.write(document))));
        });
        return digests;
    }

    /** Hands out keys in portions whose documents fit into memory. */
    static void inPortions(Collection<DocumentKey> keys, Consumer<List<DocumentKey>> consumer) {
        List<DocumentKey> all = List.copyOf(keys);
        for (int begin = 0; begin < all.size(); begin += PORTION) {
            consumer.accept(all.subList(begin, Math.min(all.size(), begin + PORTION)));
        }
    }

    private Map<DocumentKey, Document> merge(List<DocumentKey> keys) {
        Map<DocumentKey, List<Layers.Statement>> texts = layers.texts(
                keys.stream().flatMap(key -> Stream.concat(Stream.of(key), sameRole(key)))
                        .filter(key -> !changes.isStatedOnlyHere(key)).distinct().toList());
        Map<DocumentKey, Document> merged = new HashMap<>();
        for (DocumentKey key : keys) {
            merged.put(key, isMadeHere(key) ? changes.stated().get(key)
                    : LayerMerge.merge(key, Stream.concat(Stream.of(key), sameRole(key))
                            .flatMap(one -> statements(one, texts)).toList()));
        }
        return merged;
    }

    /** Whether the document is exactly what the set states, since no other layer states anything of it. */
    private boolean isMadeHere(DocumentKey key) {
        return changes.isStatedOnlyHere(key) && sameRole(key).findAny().isEmpty();
    }

    private Stream<Layers.Statement> statements(DocumentKey key, Map<DocumentKey, List<Layers.Statement>> texts) {
        return texts.containsKey(key) ? texts.get(key).stream()
                : layers.statements(key).stream()
                        .map(row -> new Layers.Statement(row, DocumentJson.write(changes.stated().get(key))));
    }

    /** The role of a release that a role of a pack is the same as. */
    private Stream<DocumentKey> sameRole(DocumentKey key) {
        return key.type() != DocumentType.ROLE ? Stream.of()
                : Stream.ofNullable(releaseRoles.get(key.slug())).map(slug -> new DocumentKey(DocumentType.ROLE, slug));
    }
}
