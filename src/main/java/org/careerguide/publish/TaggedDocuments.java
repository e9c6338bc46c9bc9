package org.careerguide.publish;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.DocumentType;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.content.Title;
import org.careerguide.content.ToolDocument;
import org.careerguide.web.CacheTags;

/** Adds the documents that are read to the cache tags of the answer. */
final class TaggedDocuments implements StoredDocuments {

    private final StoredDocuments stored;
    private final CacheTags tags = CacheTags.current();

    TaggedDocuments(StoredDocuments stored) {
        this.stored = stored;
    }

    @Override
    public long version() {
        return stored.version();
    }

    @Override
    public List<Row> read(Map<DocumentType, ? extends Collection<String>> slugs, Set<DocumentType> whole) {
        return tagged(stored.read(slugs, whole));
    }

    @Override
    public List<Row> readWithReferred(DocumentType type, Collection<String> slugs, DocumentType referred,
            Set<String> unneeded) {
        return tagged(stored.readWithReferred(type, slugs, referred, unneeded));
    }

    @Override
    public Map<String, List<Title>> referring(List<DocumentType> types, DocumentType to, Collection<String> slugs, int most) {
        types.forEach(type -> tags.addAll(type.code()));
        return stored.referring(types, to, slugs, most);
    }

    @Override
    public List<ToolDocument.Category> categoriesForRoles(String tool) {
        tags.addAll(DocumentType.ROLE.code());
        return stored.categoriesForRoles(tool);
    }

    @Override
    public Map<String, List<PlaceWagesDocument.Stated>> wages(String place, Collection<String> socs) {
        tags.addAll(DocumentType.PLACE_WAGES.code());
        return stored.wages(place, socs);
    }

    private List<Row> tagged(List<Row> rows) {
        rows.forEach(row -> tags.add(row.key().type().code(), row.key().slug()));
        return rows;
    }
}
