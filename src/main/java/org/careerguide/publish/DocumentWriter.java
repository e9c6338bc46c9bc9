package org.careerguide.publish;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;

/** Writes documents into the tables that are served. */
interface DocumentWriter {

    /** Writes a document over what was there under its type and slug; nothing was, if it is new. */
    void write(Document document, Instant updatedAt, boolean isNew);

    /** Removes what was written under a type and slugs. */
    void delete(DocumentType type, List<String> slugs);

    /** Brings up to date what is copied from documents, after these slugs of each type were written or removed. */
    void finish(Map<DocumentType, Set<String>> changed);
}
