package org.careerguide.publish;

import java.util.List;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;

/** The content that is live while a set is made, for callers that make it from live documents. */
public interface Live {

    /** The slugs of a type. */
    List<String> slugs(DocumentType type);

    /** The documents of a type, as they were published. */
    <D extends Document> List<D> documents(Class<D> type);

    /** The slugs of a type that a layer states. */
    List<String> slugs(DocumentType type, String layer);

    /** What a layer states of the documents of a type. */
    <D extends Document> List<D> documents(Class<D> type, String layer);

    /** What releases stated last of the documents of a type that are withdrawn; the latest first. */
    <D extends Document> List<D> withdrawn(Class<D> type);

    /**
     * A set of packs, completed by all documents of packs that name a document which it renames; they name the new slug.
     * Comparisons are renamed with their roles.
     */
    DocumentSet withRenamedReferences(DocumentSet set);
}
