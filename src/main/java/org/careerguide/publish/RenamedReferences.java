package org.careerguide.publish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.References;
import org.hibernate.Session;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes references follow renames: documents of the packs that name what a set renames are published with the set, and name the
 * new slug. A comparison is named after its roles, so it is renamed with them.
 */
final class RenamedReferences {

    private final Session database;
    private final List<DocumentSet.Entry> entries;
    /** What the set states or withdraws; the packs' documents of these keys no longer count. */
    private final Set<DocumentKey> stated = new HashSet<>();
    private final Queue<Rename> renames = new ArrayDeque<>();

    private record Rename(DocumentKey former, String slug) {
    }

    private RenamedReferences(Session database, DocumentSet set) {
        this.database = database;
        entries = new ArrayList<>(set.entries());
        set.withdrawals().forEach(one -> stated.add(new DocumentKey(one.type(), one.slug())));
        entries.forEach(this::note);
    }

    /** The set, completed by all documents that name what it renames. */
    static DocumentSet followed(Session database, DocumentSet set) {
        var references = new RenamedReferences(database, set);
        while (!references.renames.isEmpty()) {
            references.follow(references.renames.remove());
        }
        return new DocumentSet(set.origin(), set.layer(), set.edited(), List.copyOf(references.entries), set.withdrawals(),
                set.mistakes());
    }

    private void note(DocumentSet.Entry entry) {
        Document document = entry.document();
        if (document.slug() == null) {
            return;
        }
        stated.add(DocumentKey.of(document));
        document.formerSlugsOrEmpty().stream().filter(Document::isSlug)
                .map(slug -> new DocumentKey(entry.type(), slug)).filter(this::isLive)
                .forEach(former -> rename(former, document.slug()));
    }

    private void rename(DocumentKey former, String slug) {
        stated.add(former);
        renames.add(new Rename(former, slug));
    }

    private boolean isLive(DocumentKey key) {
        return !database.createNativeQuery("select slug from document where type = :type and slug = :slug", String.class)
                .setParameter("type", key.type().code()).setParameter("slug", key.slug()).getResultList().isEmpty();
    }

    private void follow(Rename rename) {
        naming(rename.former()).stream().filter(document -> !stated.contains(DocumentKey.of(document)))
                .forEach(document -> {
                    stated.add(DocumentKey.of(document));
                    entries.add(new DocumentSet.Entry(DocumentKey.of(document).toString(), Map.of(), document));
                });
        entries.replaceAll(entry -> renamed(entry, rename));
    }

    /** What the packs state of documents that name another. */
    private List<Document> naming(DocumentKey named) {
        return database.createNativeQuery("""
                select type, cast(document as text) from layer
                where name = :packs and type in (:types) and position(:slug in cast(document as text)) > 0
                order by type, slug""", Object[].class)
                .setParameter("packs", Layers.PACK).setParameter("slug", "\"" + named.slug() + "\"")
                .setParameter("types", References.typesThatName(named.type()).stream().map(DocumentType::code).toList())
                .getResultList().stream()
                .map(row -> DocumentJson.read(DocumentType.ofCode((String) row[0]).orElseThrow(), (String) row[1]))
                .filter(document -> References.of(document).stream().anyMatch(one -> one.key().equals(named))).toList();
    }

    private DocumentSet.Entry renamed(DocumentSet.Entry entry, Rename rename) {
        Document before = entry.document();
        if (References.of(before).stream().noneMatch(one -> one.key().equals(rename.former()))) {
            return entry;
        }
        Document document = References.renamed(before, rename.former(), rename.slug());
        if (document instanceof ComparisonDocument comparison && before.slug().equals(slug((ComparisonDocument) before))
                && !before.slug().equals(slug(comparison))) {
            document = withSlug(comparison, slug(comparison));
            rename(DocumentKey.of(before), document.slug());
        }
        return new DocumentSet.Entry(entry.file(), entry.lines(), document);
    }

    private static String slug(ComparisonDocument comparison) {
        return comparison.roles() == null ? "" : String.join("-vs-", comparison.roles());
    }

    private static Document withSlug(ComparisonDocument comparison, String slug) {
        ObjectNode fields = DocumentJson.fields(comparison);
        fields.put("slug", slug).withArray("formerSlugs").add(comparison.slug());
        return DocumentJson.as(ComparisonDocument.class, fields);
    }
}
