package org.careerguide.publish;

import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;

/** A document that is to be written, with the digest of its new text. */
record Change(DocumentKey key, String digest, boolean isNew) {

    DocumentType type() {
        return key.type();
    }

    /** What the revision log says of it. */
    String operation() {
        return isNew ? "create" : "update";
    }
}
