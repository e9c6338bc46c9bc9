package org.careerguide.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The content at one version: its documents, and the titles of what they refer to. Readers cannot tell whether it is the
 * current version or an earlier one.
 */
public interface Content {

    /** The most documents of a type that {@link #referring} answers. */
    int MOST_REFERRING = 100;

    /** Number of the version. */
    long version();

    /** Whether it is published content; false with the changes of a draft, which live answers must never show. */
    boolean isPublished();

    /** The documents of a type with these slugs; those that do not exist are left out. */
    <D extends Document> Map<String, Revision<D>> findAll(Class<D> type, Collection<String> slugs);

    /** The document of a type with this slug, if it exists. */
    default <D extends Document> Optional<Revision<D>> find(Class<D> type, String slug) {
        return Optional.ofNullable(findAll(type, List.of(slug)).get(slug));
    }

    /** What documents refer to. */
    Named named(Collection<? extends Document> documents);

    /**
     * The documents of a type with these slugs, and those of another type that they refer to.
     *
     * @param referred the other type; documents of {@code type} refer to at most one of it
     */
    default Map<DocumentKey, Revision<?>> findWithReferred(DocumentType type, Collection<String> slugs,
            DocumentType referred) {
        return findWithReferred(type, slugs, referred, Set.of());
    }

    /**
     * Finds documents and those that they refer to, without some of their fields.
     *
     * @param unneeded names of fields of both types that need not be read; the documents may lack them
     */
    Map<DocumentKey, Revision<?>> findWithReferred(DocumentType type, Collection<String> slugs, DocumentType referred,
            Set<String> unneeded);

    /**
     * The titles of the documents of some types that refer to documents of another type.
     *
     * @param to the type that is referred to
     * @param slugs what is referred to
     * @return for each slug the titles, by type, then by title; at most {@link #MOST_REFERRING} of a type
     */
    Map<String, List<Title>> referring(List<DocumentType> types, DocumentType to, Collection<String> slugs);

    /** The titles of the documents of some types that refer to a document; as above. */
    default List<Title> referring(List<DocumentType> types, DocumentKey to) {
        return referring(types, to.type(), List.of(to.slug())).getOrDefault(to.slug(), List.of());
    }

    /**
     * The wages of occupations in a place.
     *
     * @param place code of a place other than the nation
     * @param socs SOC codes of the occupations
     * @return for each code its wages, the latest first; codes without any are left out
     */
    Map<String, List<PlaceWagesDocument.Stated>> wages(String place, Collection<String> socs);

    /** The UNSPSC categories that a tool has for the roles that use it, each once. */
    List<ToolDocument.Category> categoriesForRoles(String tool);
}
