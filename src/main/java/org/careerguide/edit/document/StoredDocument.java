package org.careerguide.edit.document;

import java.time.Instant;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.Sha256;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A document of the revision log.
 *
 * @param version the version that published it
 * @param time when that was
 * @param actor who published it
 */
public record StoredDocument(Document document, long version, Instant time, String actor) {

    private static final int TAG_DIGITS = 32;

    /** Returns type and slug of the document. */
    public DocumentKey key() {
        return DocumentKey.of(document);
    }

    /** Returns the fields of the document. */
    public ObjectNode fields() {
        return DocumentJson.fields(document);
    }

    /** The opaque part of its entity tag: a digest of the document. */
    public String tag() {
        return tag(document);
    }

    /** A digest of a document. */
    public static String tag(Document document) {
        return tag(DocumentJson.write(document));
    }

    /** A digest of the text of a document. */
    public static String tag(String text) {
        return Sha256.hex(text).substring(0, TAG_DIGITS);
    }
}
