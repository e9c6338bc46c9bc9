package org.careerguide.content;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What some documents refer to: whole documents of the types that are shown beside others (sources, organisations, skills,
 * tools, certifications, responsibilities, work settings, benefits and tips), titles of all others.
 */
public final class Named {

    /** The types of which whole documents are read. */
    public static final Set<DocumentType> WHOLE = Set.of(DocumentType.SOURCE, DocumentType.ORGANISATION,
            DocumentType.WORK_SETTING, DocumentType.SKILL, DocumentType.TOOL, DocumentType.CERTIFICATION,
            DocumentType.RESPONSIBILITY, DocumentType.BENEFIT, DocumentType.TIP);

    private final Map<DocumentKey, Document> documents;
    private final Map<DocumentKey, Title> titles;

    /** The documents and titles by their keys. */
    public Named(Map<DocumentKey, Document> documents, Map<DocumentKey, Title> titles) {
        this.documents = documents;
        this.titles = titles;
    }

    /** Adds what other documents refer to; the maps have to be mutable. */
    public void addAll(Named others) {
        others.documents.forEach(documents::putIfAbsent);
        others.titles.forEach(titles::putIfAbsent);
    }

    /** The types of the documents that are referred to. */
    public Set<DocumentType> types() {
        return Stream.concat(documents.keySet().stream(), titles.keySet().stream()).map(DocumentKey::type)
                .collect(Collectors.toSet());
    }

    /**
     * The document of this type and slug; null if the slug is null.
     *
     * @throws IllegalStateException if no document refers to it
     */
    public <D extends Document> D document(Class<D> type, String slug) {
        return slug == null ? null
                : type.cast(require(documents.get(new DocumentKey(DocumentType.of(type), slug)), type.getSimpleName(), slug));
    }

    /**
     * The title of the document of this type and slug; null if the slug is null.
     *
     * @throws IllegalStateException if no document refers to it
     */
    public Title title(DocumentType type, String slug) {
        return slug == null ? null : require(titles.get(new DocumentKey(type, slug)), type.code(), slug);
    }

    private static <T> T require(T found, String type, String slug) {
        if (found == null) {
            throw new IllegalStateException("No document refers to the " + type + " " + slug);
        }
        return found;
    }
}
