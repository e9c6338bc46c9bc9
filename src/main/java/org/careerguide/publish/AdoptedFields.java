package org.careerguide.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The fields of edited documents that editors have left as releases state them. Editors send whole documents; what they have
 * not changed stays the release's, so that later releases go on to change it.
 */
final class AdoptedFields {

    /** Fields that are never adopted: those that identify the document, and those that depend on other fields. */
    private static final Set<String> NEVER_ADOPTED = Set.of("slug", "formerSlugs", "reference", "inherited", "textSource",
            LayerMerge.MISSING);

    private AdoptedFields() {
    }

    /**
     * The adopted fields of the documents of a set. Only a set of editors adopts fields. In any other set, adopted fields stay
     * adopted where it states them as before.
     *
     * @param layers what layers state before the set is published
     * @param releaseRoles the role of a release that a role of a pack is the same as, by the slug of the pack's
     */
    static Map<DocumentKey, Set<String>> of(DocumentSet set, Layers layers, Map<String, String> releaseRoles) {
        Map<DocumentKey, Document> documents = new HashMap<>();
        set.entries().stream().map(DocumentSet.Entry::document).filter(document -> set.edited()
                || layers.row(DocumentKey.of(document), set.layer()).filter(row -> !row.adopted().isEmpty()).isPresent())
                .forEach(document -> documents.put(DocumentKey.of(document), document));
        Map<DocumentKey, Set<String>> adopted = new HashMap<>();
        MergedDocuments.inPortions(documents.keySet(), portion -> {
            Map<DocumentKey, List<DocumentKey>> keys = new HashMap<>();
            portion.forEach(key -> keys.put(key, keys(documents.get(key), releaseRoles)));
            Map<DocumentKey, List<Layers.Statement>> texts = layers
                    .texts(keys.values().stream().flatMap(List::stream).distinct().toList());
            portion.forEach(key -> adopted.put(key, of(documents.get(key),
                    keys.get(key).stream().flatMap(one -> texts.get(one).stream()).toList(), set.edited())));
        });
        return adopted;
    }

    /** The keys under which layers state a document, or did before it was renamed. */
    private static List<DocumentKey> keys(Document document, Map<String, String> releaseRoles) {
        DocumentType type = DocumentType.of(document);
        return Stream.concat(Stream.of(document.slug()), document.formerSlugsOrEmpty().stream())
                .flatMap(slug -> type == DocumentType.ROLE ? Stream.of(slug, releaseRoles.getOrDefault(slug, slug))
                        : Stream.of(slug))
                .distinct().map(slug -> new DocumentKey(type, slug)).toList();
    }

    private static Set<String> of(Document document, List<Layers.Statement> statements, boolean edited) {
        List<Layers.Statement> lower = statements.stream().filter(one -> !one.row().layer().equals(Layers.PACK)).toList();
        if (lower.isEmpty()) {
            return Set.of();
        }
        Optional<Layers.Statement> own = statements.stream().filter(one -> one.row().layer().equals(Layers.PACK)).findFirst();
        Set<String> adoptedBefore = own.map(one -> one.row().adopted()).orElse(Set.of());
        ObjectNode stated = own.map(one -> DocumentJson.fields(one.json())).orElseGet(JsonNodeFactory.instance::objectNode);
        ObjectNode fields = DocumentJson.fields(document);
        // A pack that is imported owns each field in which it differs from what the packs stated before.
        ObjectNode before = edited ? DocumentJson.fields(LayerMerge.merge(DocumentKey.of(document), statements)) : stated;
        Set<String> stillAdopted = new TreeSet<>();
        Set<String> adopted = new TreeSet<>();
        for (String name : names(fields)) {
            if (adoptedBefore.contains(name)) {
                if (areTheSame(name, fields, stated) || areTheSame(name, fields, before)) {
                    stillAdopted.add(name);
                }
            } else if (!isStated(name, stated) && areTheSame(name, fields, before)) {
                adopted.add(name);
            }
        }
        for (JsonNode source : fields.path(LayerMerge.SOURCES)) {
            String name = LayerMerge.source(source);
            if (adoptedBefore.contains(name)) {
                stillAdopted.add(name);
            } else if (isStated(LayerMerge.SOURCES, stated) && !contains(stated.path(LayerMerge.SOURCES), source)
                    && contains(before.path(LayerMerge.SOURCES), source)) {
                adopted.add(name);
            }
        }
        if (adopted.isEmpty()) {
            return stillAdopted;
        }
        adopted.addAll(stillAdopted);
        // Adopting a field must not change the live document.
        return merged(document, adopted, lower).equals(merged(document, stillAdopted, lower)) ? adopted : stillAdopted;
    }

    private static Set<String> names(ObjectNode document) {
        Set<String> names = new TreeSet<>();
        document.fieldNames().forEachRemaining(names::add);
        document.path(LayerMerge.MISSING).fieldNames().forEachRemaining(names::add);
        names.removeAll(NEVER_ADOPTED);
        return names;
    }

    private static boolean isStated(String name, ObjectNode document) {
        return document.has(name) || document.path(LayerMerge.MISSING).has(name);
    }

    private static boolean contains(JsonNode list, JsonNode item) {
        return list.valueStream().anyMatch(item::equals);
    }

    private static boolean areTheSame(String name, ObjectNode one, ObjectNode other) {
        return one.path(name).equals(other.path(name))
                && one.path(LayerMerge.MISSING).path(name).equals(other.path(LayerMerge.MISSING).path(name));
    }

    /** The document merged with lower layers. Its sources are sorted, since their order does not matter here. */
    private static ObjectNode merged(Document document, Set<String> adopted, List<Layers.Statement> lower) {
        var row = new Layers.Row(Layers.PACK, Origin.PACK, "", true, true, false, adopted, 0);
        ObjectNode merged = DocumentJson.fields(LayerMerge.merge(DocumentKey.of(document),
                Stream.concat(Stream.of(new Layers.Statement(row, DocumentJson.write(document))), lower.stream()).toList()));
        List<JsonNode> sources = merged.path(LayerMerge.SOURCES).valueStream().sorted(Comparator.comparing(JsonNode::asText))
                .toList();
        merged.putArray(LayerMerge.SOURCES).addAll(sources);
        return merged;
    }
}
