package org.careerguide.publish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.References;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.Sha256;

/** The changes of a layer by a set of documents: what it states, withdraws and renames, and what it has to leave alone. */
final class LayerChanges {

    private final DocumentSet set;
    private final Layers layers;
    private final RoleLayers roles;
    private final NextContent.Previous previous;
    private final Map<DocumentKey, Document> stated = new HashMap<>();
    private final Set<DocumentKey> kept = new HashSet<>();
    private final Set<DocumentKey> touched = new LinkedHashSet<>();
    private final Map<DocumentKey, Layers.Row> removed = new HashMap<>();
    private final Map<DocumentKey, DocumentKey> moved = new LinkedHashMap<>();

    private LayerChanges(DocumentSet set, Layers layers, RoleLayers roles, NextContent.Previous previous) {
        this.set = set;
        this.layers = layers;
        this.roles = roles;
        this.previous = previous;
    }

    /**
     * Applies a set to the layers, and returns what it changes.
     *
     * @param mergedRoles slugs of the roles of packs that are merged with a role of a release
     * @param adopted the fields that documents of the set have from layers below
     */
    static LayerChanges of(DocumentSet set, Layers layers, RoleLayers roles, NextContent.Previous previous,
            Set<String> mergedRoles,
            Map<DocumentKey, Set<String>> adopted) {
        var changes = new LayerChanges(set, layers, roles, previous);
        changes.keepWhatOthersPublished();
        changes.state(adopted);
        changes.withdraw();
        changes.keepWhatOthersName(mergedRoles);
        return changes;
    }

    /** No changes by a set: a restore has changed the layers before. */
    static LayerChanges none(DocumentSet set, Layers layers, RoleLayers roles, NextContent.Previous previous) {
        return new LayerChanges(set, layers, roles, previous);
    }

    /** The documents that the set states. */
    Map<DocumentKey, Document> stated() {
        return stated;
    }

    /** Whether the set states a document, and no other layer does. */
    boolean isStatedOnlyHere(DocumentKey key) {
        return stated.containsKey(key) && layers.statements(key).size() == 1;
    }

    /** Documents of the built-in pack that are left out, since editors changed or withdrew them. */
    Set<DocumentKey> kept() {
        return kept;
    }

    /** Documents of which the layer says something new. */
    Set<DocumentKey> touched() {
        return touched;
    }

    /** Former keys of documents, with those that they lead to. */
    Map<DocumentKey, DocumentKey> moved() {
        return moved;
    }

    private boolean isLive(DocumentKey key) {
        return previous.digests().containsKey(key);
    }

    /** The built-in pack leaves alone what editors changed or withdrew, and what needs something that they withdrew. */
    private void keepWhatOthersPublished() {
        if (set.origin() != Origin.BUILT_IN) {
            return;
        }
        set.entries().stream().map(entry -> DocumentKey.of(entry.document()))
                .filter(key -> layers.row(key, set.layer()).map(row -> row.origin() == Origin.PACK).orElse(false))
                .forEach(kept::add);
        boolean more = true;
        while (more) {
            more = false;
            for (DocumentSet.Entry entry : set.entries()) {
                if (!kept.contains(DocumentKey.of(entry.document())) && References.of(entry.document()).stream()
                        .map(References.Reference::key).anyMatch(named -> kept.contains(named) && !layers.isThere(named))) {
                    more = kept.add(DocumentKey.of(entry.document()));
                }
            }
        }
    }

    private void state(Map<DocumentKey, Set<String>> adopted) {
        for (DocumentSet.Entry entry : set.entries()) {
            Document document = entry.document();
            DocumentKey key = DocumentKey.of(document);
            if (kept.contains(key)) {
                continue;
            }
            stated.put(key, document);
            if (set.origin() == Origin.RELEASE && entry.isWhole() && layers.isDormant(key)) {
                layers.remove(key, Layers.PACK);
                touched.add(key);
            }
            String digest = Sha256.hex(DocumentJson.write(document));
            boolean changes = layers.row(key, set.layer()).map(row -> !row.states() || !row.digest().equals(digest))
                    .orElse(true);
            if (changes) {
                layers.state(document, set.layer(), set.origin(), digest, entry.isWhole(), adopted.getOrDefault(key, Set.of()));
                touched.add(key);
                if (document instanceof RoleDocument role) {
                    roles.state(set.layer(), role);
                }
            }
            for (String former : document.formerSlugsOrEmpty()) {
                rename(new DocumentKey(key.type(), former), key, changes);
            }
        }
    }

    /**
     * Releases go on to state a renamed role, which {@link RoleLayers} finds; what they state of other types under the old slug
     * is dropped.
     */
    private void rename(DocumentKey former, DocumentKey key, boolean changes) {
        if (changes || isLive(former)) {
            moved.put(former, key);
            touched.add(key);
        }
        layers.remove(former, set.layer());
        if (key.type() == DocumentType.ROLE) {
            roles.remove(set.layer(), former.slug());
        } else {
            layers.statements(former).forEach(row -> layers.remove(former, row.layer()));
        }
    }

    private void withdraw() {
        for (DocumentSet.Withdrawal withdrawal : set.withdrawals()) {
            var key = new DocumentKey(withdrawal.type(), withdrawal.slug());
            Layers.Row row = layers.row(key, set.layer()).orElse(null);
            if (set.origin() == Origin.RELEASE) {
                if (row == null) {
                    continue;
                }
                layers.remove(key, set.layer());
                removed.put(key, row);
            } else if (row == null ? isLive(key) : row.states()) {
                layers.withdraw(key);
            } else {
                continue;
            }
            touched.add(key);
        }
    }

    /**
     * Keeps documents that a release has dropped, and that others still name. Those that only fields name of which lower layers
     * are shown are hidden, until such a field is shown again.
     */
    private void keepWhatOthersName(Set<String> mergedRoles) {
        Set<DocumentKey> gone = removed.keySet().stream().filter(key -> isLive(key) || layers.isDormant(key))
                .filter(key -> layers.statements(key).stream().noneMatch(Layers.Row::whole)).collect(Collectors.toSet());
        if (gone.isEmpty()) {
            return;
        }
        Map<DocumentKey, List<DocumentKey>> named = new HashMap<>();
        previous.each(document -> named.put(DocumentKey.of(document), namedBy(document)));
        Set<DocumentKey> merged = layers.changedKeys();
        mergedRoles.forEach(slug -> merged.add(new DocumentKey(DocumentType.ROLE, slug)));
        putNamesOfMerged(named, merged.stream().filter(key -> !isStatedOnlyHere(key) && !gone.contains(key)).toList());
        stated.forEach((key, document) -> {
            if (isStatedOnlyHere(key)) {
                named.put(key, namedBy(document));
            }
        });
        keep(named.entrySet().stream().filter(one -> !gone.contains(one.getKey())).flatMap(one -> one.getValue().stream())
                .toList(),
                gone, touched::remove);
        keep(namedByPacks(layers.adopting()), gone, key -> {
            if (isLive(key)) {
                layers.hide(key);
            }
        });
        gone.stream().filter(layers::isDormant).forEach(key -> layers.remove(key, Layers.PACK));
    }

    /** Keeps those of the documents that are gone that are named, and in turn what these name. */
    private void keep(Collection<DocumentKey> named, Set<DocumentKey> gone, Consumer<DocumentKey> kept) {
        var names = new ArrayDeque<>(named);
        while (!names.isEmpty()) {
            DocumentKey key = names.pop();
            if (gone.remove(key)) {
                layers.restore(key, removed.get(key));
                layers.texts(List.of(key)).get(key)
                        .forEach(one -> names.addAll(namedBy(DocumentJson.read(key.type(), one.json()))));
                kept.accept(key);
            }
        }
    }

    /** Puts what documents name as they are merged of what layers state now. */
    private void putNamesOfMerged(Map<DocumentKey, List<DocumentKey>> named, List<DocumentKey> keys) {
        Map<String, String> releaseRoles = roles.releaseRoles();
        MergedDocuments.inPortions(keys, portion -> {
            Map<DocumentKey, List<DocumentKey>> same = new HashMap<>();
            portion.forEach(key -> same.put(key, key.type() == DocumentType.ROLE && releaseRoles.containsKey(key.slug())
                    ? List.of(key, new DocumentKey(key.type(), releaseRoles.get(key.slug())))
                    : List.of(key)));
            Map<DocumentKey, List<Layers.Statement>> texts = layers
                    .texts(same.values().stream().flatMap(List::stream).distinct().toList());
            same.forEach((key, both) -> {
                List<Layers.Statement> statements = both.stream().flatMap(one -> texts.get(one).stream()).toList();
                named.put(key, statements.isEmpty() ? List.of() : namedBy(LayerMerge.merge(key, statements)));
            });
        });
    }

    /** What the statements of packs name of these documents. */
    private List<DocumentKey> namedByPacks(Set<DocumentKey> keys) {
        var named = new ArrayList<DocumentKey>();
        MergedDocuments.inPortions(keys, portion -> layers.texts(portion).forEach((key, statements) -> statements.stream()
                .filter(one -> one.row().layer().equals(Layers.PACK))
                .forEach(one -> named.addAll(namedBy(DocumentJson.read(key.type(), one.json()))))));
        return named;
    }

    /** The keys that a document names. */
    static List<DocumentKey> namedBy(Document document) {
        return References.of(document).stream().map(References.Reference::key).toList();
    }
}
