package org.careerguide.publish;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.References;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.Sha256;

/**
 * What a set of documents makes of the content: it changes one layer, and the documents of that layer are merged again with
 * what other layers state of them.
 */
final class NextContent {

    /** Types whose documents name roles. */
    static final List<DocumentType> NAMING_ROLES = List.of(DocumentType.CAREER_PATH, DocumentType.CASE_STUDY,
            DocumentType.COMPARISON, DocumentType.BENEFIT, DocumentType.GUIDE);

    private final DocumentSet set;
    private final Layers layers;
    private final RoleLayers roles;
    private final Now now;
    private final Map<DocumentKey, Document> stated = new HashMap<>();
    private final Set<DocumentKey> kept = new HashSet<>();
    private final Set<DocumentKey> touched = new LinkedHashSet<>();
    private final Map<DocumentKey, Layers.Row> removed = new HashMap<>();
    private final Set<DocumentKey> made = new LinkedHashSet<>();
    private final Map<DocumentKey, DocumentKey> moved = new LinkedHashMap<>();
    private final Map<String, String> releaseRoles = new TreeMap<>();
    private final MergedDocuments documents;
    private Map<String, String> packRoles = Map.of();

    /** What is live before. */
    interface Now {

        /** The digests of all documents; empty where a document has to be merged again. */
        Map<DocumentKey, String> digests();

        /** Hands out all documents. */
        void each(Consumer<Document> consumer);

        /** The documents of some types that may name some documents: all of them that do, and some others. */
        List<Document> naming(Collection<DocumentType> types, Collection<DocumentKey> named);

        /** The slugs that former slugs of roles lead to. */
        Map<String, String> formerRoles();
    }

    private NextContent(DocumentSet set, Layers layers, RoleLayers roles, Now now) {
        this.set = set;
        this.layers = layers;
        this.roles = roles;
        this.now = now;
        documents = new MergedDocuments(set.layer(), layers, stated, releaseRoles);
    }

    /** What a set makes of the content, of which the layers take note. */
    static NextContent of(DocumentSet set, Layers layers, RoleLayers roles, Now now) {
        var next = new NextContent(set, layers, roles, now);
        Map<String, String> releaseRolesBefore = roles.releaseRoles();
        next.keepWhatOthersPublished();
        next.state();
        next.withdraw();
        next.keepWhatOthersName(releaseRolesBefore.keySet());
        next.finish(releaseRolesBefore);
        return next;
    }

    /**
     * What the content is made of by layers that say again what they said before.
     *
     * @param changed the documents of which they said something else
     * @param releaseRolesBefore the role of a release that a role of a pack was the same as until then
     */
    static NextContent restored(Set<DocumentKey> changed, Map<String, String> releaseRolesBefore, DocumentSet set,
            Layers layers, RoleLayers roles, Now now) {
        var next = new NextContent(set, layers, roles, now);
        next.touched.addAll(changed);
        next.finish(releaseRolesBefore);
        return next;
    }

    private void finish(Map<String, String> releaseRolesBefore) {
        findSameRoles(releaseRolesBefore);
        now.digests().forEach((key, digest) -> {
            if (digest.isEmpty()) {
                touched.add(key);
            }
        });
        make();
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

    /** Keys whose address leads to another from now on. */
    Map<DocumentKey, DocumentKey> moved() {
        return moved;
    }

    /** What the built-in pack may not bring. */
    Set<DocumentKey> kept() {
        return kept;
    }

    private boolean isLive(DocumentKey key) {
        return now.digests().containsKey(key);
    }

    /** The built-in pack leaves alone what editors changed or withdrew, and what needs something that they withdrew. */
    private void keepWhatOthersPublished() {
        if (set.origin() != Origin.BUILT_IN) {
            return;
        }
        set.entries().stream().map(entry -> DocumentKey.of(entry.document()))
                .filter(key -> layers.row(key, set.layer()).map(row -> row.origin() != Origin.BUILT_IN).orElse(false))
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

    private void state() {
        for (DocumentSet.Entry entry : set.entries()) {
            Document document = entry.document();
            DocumentKey key = DocumentKey.of(document);
            if (kept.contains(key)) {
                continue;
            }
            stated.put(key, document);
            String digest = Sha256.hex(DocumentJson.write(document));
            boolean changes = layers.row(key, set.layer()).map(row -> !row.states() || !row.digest().equals(digest))
                    .orElse(true);
            if (changes) {
                layers.state(document, set.layer(), set.origin(), digest, entry.isWhole());
                touched.add(key);
                if (document instanceof RoleDocument role) {
                    roles.state(set.layer(), role);
                }
            }
            for (String former : document.formerSlugs() == null ? List.<String> of() : document.formerSlugs()) {
                rename(new DocumentKey(key.type(), former), key, changes);
            }
        }
    }

    /** What a release states of a role goes on under the new slug; what it states of others under the old one ends. */
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

    /** A release does not know what else names the documents that it has no more: those stay. */
    private void keepWhatOthersName(Set<String> mergedRoles) {
        Set<DocumentKey> gone = removed.keySet().stream().filter(key -> isLive(key) && !layers.isThere(key))
                .collect(Collectors.toSet());
        if (gone.isEmpty()) {
            return;
        }
        Map<DocumentKey, List<DocumentKey>> named = new HashMap<>();
        now.each(document -> named.put(DocumentKey.of(document), namedBy(document)));
        // What was merged of layers names what these state now.
        Set<DocumentKey> merged = layers.changedKeys();
        mergedRoles.forEach(slug -> merged.add(new DocumentKey(DocumentType.ROLE, slug)));
        MergedDocuments
                .inPortions(merged.stream().filter(key -> !documents.isStatedOnlyHere(key) && !gone.contains(key)).toList(),
                        portion -> layers.texts(portion).forEach((key, statements) -> named.put(key, statements.stream()
                                .flatMap(statement -> namedBy(DocumentJson.read(key.type(), statement.json())).stream())
                                .toList())));
        stated.forEach((key, document) -> {
            if (documents.isStatedOnlyHere(key)) {
                named.put(key, namedBy(document));
            }
        });
        // What stays for the sake of others may name more that has to stay.
        var staying = new ArrayDeque<>(named.keySet().stream().filter(key -> !gone.contains(key)).toList());
        while (!staying.isEmpty()) {
            for (DocumentKey other : named.get(staying.pop())) {
                if (gone.remove(other)) {
                    staying.push(other);
                    layers.restore(other, removed.get(other));
                    touched.remove(other);
                }
            }
        }
    }

    private static List<DocumentKey> namedBy(Document document) {
        return References.of(document).stream().map(References.Reference::key).toList();
    }

    /** Which roles of releases are published under the slugs of roles of packs, from now on or no longer. */
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
        Map<String, String> formerRoles = now.formerRoles();
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
        Stream<Document> others = now.naming(NAMING_ROLES, ofReleases).stream()
                .filter(document -> !stated.containsKey(DocumentKey.of(document))
                        && !layers.isGone(DocumentKey.of(document)));
        return Stream.concat(others, stated.values().stream().filter(one -> NAMING_ROLES.contains(DocumentType.of(one))))
                .flatMap(document -> namedBy(document).stream()).filter(key -> key.type() == DocumentType.ROLE)
                .map(DocumentKey::slug).collect(Collectors.toSet());
    }

    private void make() {
        Collection<DocumentKey> keys = List.copyOf(touched);
        while (!keys.isEmpty()) {
            List<DocumentKey> there = keys.stream().filter(key -> layers.isThere(key) && !isPublishedElsewhere(key)).toList();
            made.addAll(there);
            // What a document names is there, also where editors had withdrawn it before anything named it.
            keys = layers.hidesAny() ? hiddenThatAreNamedBy(there) : List.of();
            keys.forEach(layers::reveal);
            touched.addAll(keys);
        }
    }

    private Set<DocumentKey> hiddenThatAreNamedBy(List<DocumentKey> keys) {
        Set<DocumentKey> hidden = new LinkedHashSet<>();
        MergedDocuments.inPortions(keys,
                portion -> documents.of(portion).stream().flatMap(document -> namedBy(document).stream())
                        .filter(layers::isHidden).forEach(hidden::add));
        return hidden;
    }

    private boolean isPublishedElsewhere(DocumentKey key) {
        return key.type() == DocumentType.ROLE && packRoles.containsKey(key.slug());
    }
}
