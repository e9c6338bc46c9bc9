package org.careerguide.publish;

import java.util.Map;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Sha256;

/** A document that is to be written. */
record Change(DocumentKey key, Document document, String json, String digest, boolean isNew) {

    static Change of(Document document, String json, Map<DocumentKey, String> live) {
        DocumentKey key = DocumentKey.of(document);
        return new Change(key, document, json, Sha256.hex(json), !live.containsKey(key));
    }

    DocumentType type() {
        return key.type();
    }

    /** What the revision log says of it. */
    String operation() {
        return isNew ? "create" : "update";
    }
}
