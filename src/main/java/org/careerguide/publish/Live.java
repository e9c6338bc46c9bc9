package org.careerguide.publish;

import java.util.List;
import java.util.Optional;

import org.careerguide.publish.document.Document;
import org.careerguide.publish.document.DocumentType;

/** What is published while a publication is made, for those who make their documents out of it. */
public interface Live {

    /** Where the document of this type and slug comes from, if there is one. */
    Optional<Origin> origin(DocumentType type, String slug);

    /** The slugs of a type. */
    List<String> slugs(DocumentType type);

    /** The documents of a type, as they were published. */
    <D extends Document> List<D> documents(Class<D> type);
}
