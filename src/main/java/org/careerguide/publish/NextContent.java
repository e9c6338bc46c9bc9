package org.careerguide.publish;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;

/** The content after a change of layers: which documents are merged again, and which slugs are renamed. */
final class NextContent {

    /** Types whose documents name roles. */
    static final List<DocumentType> NAMING_ROLES = List.of(DocumentType.CAREER_PATH, DocumentType.CASE_STUDY,
            DocumentType.COMPARISON, DocumentType.BENEFIT, DocumentType.GUIDE);

    private final DocumentSet set;
    private final Layers layers;
    private final RoleLayers roles;
    private final Previous previous;
    private final LayerChanges changes;
    private final Set<DocumentKey> touched;
    private final Set<DocumentKey> made = new LinkedHashSet<>();
    private final Map<DocumentKey, DocumentKey> moved;
    private final Map<String, String> releaseRoles = new TreeMap<>();
    private final MergedDocuments documents;
    private Map<String, String> packRoles = Map.of();

    /** What is live before the publication. */
    interface Previous {

        /** The digests of all documents; an empty text for a document that has to be merged again. */
        Map<DocumentKey, String> digests();

        /** Hands out all documents. */
        void each(Consumer<Document> consumer);

        /** The documents of some types that name some documents, and perhaps others that do not. */
        List<Document> naming(Collection<DocumentType> types, Collection<DocumentKey> named);

        /** The slugs that former slugs of roles lead to. */
        Map<String, String> formerRoles();
    }

    private NextContent(DocumentSet set, LayerChanges changes, Layers layers, RoleLayers roles, Previous previous) {
        this.set = set;
        this.changes = changes;
        this.layers = layers;
        this.roles = roles;
        this.previous = previous;
        touched = new LinkedHashSet<>(changes.touched());
        moved = new LinkedHashMap<>(changes.moved());
        documents = new MergedDocuments(set.layer(), layers, changes, releaseRoles);
    }

    /** Applies a set to the layers, and returns the content that they make then. */
    static NextContent of(DocumentSet set, Layers layers, RoleLayers roles, Previous previous) {
        Map<String, String> releaseRolesBefore = roles.releaseRoles();
        LayerChanges changes = LayerChanges.of(set, layers, roles, previous, releaseRolesBefore.keySet(),
                AdoptedFields.of(set, layers, releaseRolesBefore));
        var next = new NextContent(set, changes, layers, roles, previous);
        next.finish(releaseRolesBefore);
        return next;
    }

    /**
     * The content after the layers were restored.
     *
     * @param changed the documents of which the layers said something else
     * @param releaseRolesBefore the role of a release that a role of a pack was the same as until then
     */
    static NextContent restored(Set<DocumentKey> changed, Map<String, String> releaseRolesBefore, DocumentSet set,
            Layers layers, RoleLayers roles, Previous previous) {
        var next = new NextContent(set, LayerChanges.none(set, layers, roles, previous), layers, roles, previous);
        next.touched.addAll(changed);
        next.finish(releaseRolesBefore);
        return next;
    }

    private void finish(Map<String, String> releaseRolesBefore) {
        findSameRoles(releaseRolesBefore);
        previous.digests().forEach((key, digest) -> {
            if (digest.isEmpty()) {
                touched.add(key);
            }
        });
        mergeTouched();
    }

    /** The digests of the documents that may have changed, in their new state. */
    Map<DocumentKey, String> digests() {
        return documents.digests(made);
    }

    /** Documents that may have changed, in their new state. */
    List<Document> documents(List<DocumentKey> keys) {
        return documents.of(keys);
    }

    /** The withdrawals that take a document away, since no layer states it any more. */
    List<DocumentSet.Withdrawal> withdrawals() {
        return set.withdrawals().stream().filter(withdrawal -> {
            var key = new DocumentKey(withdrawal.type(), withdrawal.slug());
            return touched.contains(key) && isLive(key) && !layers.isThere(key) && !moved.containsKey(key);
        }).toList();
    }

    /** Keys that are renamed, with those to which they lead. */
    Map<DocumentKey, DocumentKey> moved() {
        return moved;
    }

    /** Documents of the built-in pack that are left out, since editors changed or withdrew them. */
    Set<DocumentKey> kept() {
        return changes.kept();
    }

    private boolean isLive(DocumentKey key) {
        return previous.digests().containsKey(key);
    }

    /** Finds the roles of releases that are published under the slugs of roles of packs, and those that no longer are. */
    private void findSameRoles(Map<String, String> releaseRolesBefore) {
        set.withdrawals().stream().filter(one -> one.type() == DocumentType.ROLE)
                .filter(one -> layers.row(new DocumentKey(one.type(), one.slug()), set.layer()).map(row -> !row.states())
                        .orElse(true))
                .forEach(one -> roles.remove(set.layer(), one.slug()));
        releaseRoles.putAll(roles.releaseRoles());
        packRoles = releaseRoles.isEmpty() ? Map.of() : roles.packRoles(namedRoles());
        Stream.concat(releaseRolesBefore.keySet().stream(), releaseRoles.keySet().stream()).distinct().forEach(slug -> {
            String other = releaseRoles.get(slug);
            if (!Objects.equals(releaseRolesBefore.get(slug), other)
                    || other != null && touched.contains(new DocumentKey(DocumentType.ROLE, other))) {
                touched.add(new DocumentKey(DocumentType.ROLE, slug));
            }
        });
        Map<String, String> formerRoles = previous.formerRoles();
        packRoles.forEach((slug, packs) -> {
            var key = new DocumentKey(DocumentType.ROLE, slug);
            if (isLive(key) || !packs.equals(formerRoles.get(slug))) {
                var target = new DocumentKey(DocumentType.ROLE, packs);
                moved.put(key, target);
                touched.add(target);
            }
        });
        formerRoles.keySet().stream().map(slug -> new DocumentKey(DocumentType.ROLE, slug))
                .filter(key -> layers.isThere(key) && !packRoles.containsKey(key.slug()) && !moved.containsKey(key))
                .forEach(touched::add);
    }

    private Set<String> namedRoles() {
        List<DocumentKey> ofReleases = releaseRoles.values().stream().map(slug -> new DocumentKey(DocumentType.ROLE, slug))
                .toList();
        Stream<Document> others = previous.naming(NAMING_ROLES, ofReleases).stream()
                .filter(document -> !changes.stated().containsKey(DocumentKey.of(document))
                        && !layers.isGone(DocumentKey.of(document)));
        return Stream
                .concat(others, changes.stated().values().stream().filter(one -> NAMING_ROLES.contains(DocumentType.of(one))))
                .flatMap(document -> LayerChanges.namedBy(document).stream()).filter(key -> key.type() == DocumentType.ROLE)
                .map(DocumentKey::slug).collect(Collectors.toSet());
    }

    private void mergeTouched() {
        Collection<DocumentKey> keys = List.copyOf(touched);
        while (!keys.isEmpty()) {
            List<DocumentKey> there = keys.stream().filter(key -> layers.isThere(key) && !isPublishedElsewhere(key)).toList();
            made.addAll(there);
            // A document that another names has to be live, even if editors had withdrawn it before.
            keys = layers.hidesAny() ? hiddenThatAreNamedBy(there) : List.of();
            keys.forEach(layers::reveal);
            touched.addAll(keys);
        }
    }

    private Set<DocumentKey> hiddenThatAreNamedBy(List<DocumentKey> keys) {
        Set<DocumentKey> hidden = new LinkedHashSet<>();
        MergedDocuments.inPortions(keys,
                portion -> documents.of(portion).stream().flatMap(document -> LayerChanges.namedBy(document).stream())
                        .filter(layers::isHidden).forEach(hidden::add));
        return hidden;
    }

    private boolean isPublishedElsewhere(DocumentKey key) {
        return key.type() == DocumentType.ROLE && packRoles.containsKey(key.slug());
    }
}
