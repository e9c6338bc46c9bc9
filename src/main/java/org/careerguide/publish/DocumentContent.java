package org.careerguide.publish;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.Content;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.content.References;
import org.careerguide.content.Revision;
import org.careerguide.content.Title;
import org.careerguide.content.ToolDocument;

/** The content of one version, read from its stored documents. */
final class DocumentContent implements Content {

    private final StoredDocuments stored;
    private final boolean published;

    DocumentContent(StoredDocuments stored, boolean published) {
        this.stored = stored;
        this.published = published;
    }

    @Override
    public boolean isPublished() {
        return published;
    }

    @Override
    public long version() {
        return stored.version();
    }

    @Override
    public <D extends Document> Map<String, Revision<D>> findAll(Class<D> type, Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        DocumentType documentType = DocumentType.of(type);
        var found = new LinkedHashMap<String, Revision<D>>();
        stored.read(Map.of(documentType, slugs), Set.of(documentType)).stream()
                .filter(row -> row.key().type() == documentType).forEach(row -> found.put(row.key().slug(),
                        new Revision<>(type.cast(row.toDocument()), row.publishedAt())));
        return found;
    }

    @Override
    public Map<DocumentKey, Revision<?>> findWithReferred(DocumentType type, Collection<String> slugs,
            DocumentType referred, Set<String> unneeded) {
        var found = new HashMap<DocumentKey, Revision<?>>();
        if (!slugs.isEmpty()) {
            stored.readWithReferred(type, slugs, referred, unneeded).forEach(row -> found.put(row.key(), row.toRevision()));
        }
        return found;
    }

    @Override
    public Named named(Collection<? extends Document> documents) {
        var found = new HashMap<DocumentKey, Document>();
        var titles = new HashMap<DocumentKey, Title>();
        var referred = new EnumMap<DocumentType, Set<String>>(DocumentType.class);
        documents.stream().flatMap(document -> References.of(document).stream()).map(References.Reference::key)
                .forEach(key -> referred.computeIfAbsent(key.type(), type -> new LinkedHashSet<>()).add(key.slug()));
        if (!referred.isEmpty()) {
            stored.read(referred, Named.WHOLE).forEach(row -> {
                if (Named.WHOLE.contains(row.key().type())) {
                    found.put(row.key(), row.toDocument());
                } else {
                    titles.put(row.key(), row.toTitle());
                }
            });
        }
        return new Named(found, titles);
    }

    @Override
    public Map<String, List<Title>> referring(List<DocumentType> types, DocumentType to, Collection<String> slugs) {
        return slugs.isEmpty() ? Map.of() : stored.referring(types, to, slugs, MOST_REFERRING);
    }

    @Override
    public Map<String, List<PlaceWagesDocument.Stated>> wages(String place, Collection<String> socs) {
        return socs.isEmpty() ? Map.of() : stored.wages(place, socs);
    }

    @Override
    public List<ToolDocument.Category> categoriesForRoles(String tool) {
        return stored.categoriesForRoles(tool);
    }
}
