package org.careerguide.publish;

import java.util.List;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;

/** What is published while a publication is made, for those who make their documents beside it. */
public interface Live {

    /** The slugs of a type. */
    List<String> slugs(DocumentType type);

    /** The documents of a type, as they were published. */
    <D extends Document> List<D> documents(Class<D> type);

    /** The slugs of a type that a layer states. */
    List<String> slugs(DocumentType type, String layer);

    /** What a layer states of the documents of a type. */
    <D extends Document> List<D> documents(Class<D> type, String layer);

    /**
     * A set of packs with all documents of packs that name what it renames, each with the new slug; comparisons are renamed with
     * their roles.
     */
    DocumentSet withNaming(DocumentSet set);
}
