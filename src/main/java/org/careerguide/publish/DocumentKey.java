package org.careerguide.publish;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;

/** What identifies a document: its type and its slug. */
record DocumentKey(DocumentType type, String slug) {

    /** The key of a document. */
    static DocumentKey of(Document document) {
        return new DocumentKey(DocumentType.of(document), document.slug());
    }
}
