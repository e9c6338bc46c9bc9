package org.careerguide.publish;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.content.Revision;
import org.careerguide.content.Title;
import org.careerguide.content.ToolDocument;

/** Reads the documents of one version: the current one from the tables, an earlier one from the revision log. */
interface StoredDocuments {

    /**
     * A document as it is stored.
     *
     * @param json the document; null where only its title was requested
     */
    record Row(DocumentKey key, String title, String summary, Instant publishedAt, String json) {

        Title toTitle() {
            return new Title(key, title, summary);
        }

        Document toDocument() {
            return DocumentJson.read(key.type().documentClass(), json);
        }

        Revision<?> toRevision() {
            return new Revision<>(toDocument(), publishedAt);
        }
    }

    /** Number of the version. */
    long version();

    /**
     * Reads documents by their slugs; those that do not exist are left out. Whole certifications come with the organisations
     * that award them, since they are shown together.
     *
     * @param slugs the slugs of each type
     * @param whole the types of which the whole documents are wanted, not only the titles
     */
    List<Row> read(Map<DocumentType, ? extends Collection<String>> slugs, Set<DocumentType> whole);

    /**
     * Reads documents of a type, and those of another type that they refer to.
     *
     * @param unneeded names of fields that may be left out
     */
    List<Row> readWithReferred(DocumentType type, Collection<String> slugs, DocumentType referred, Set<String> unneeded);

    /** For each slug the titles of the documents of some types that refer to it, by type, then by title. */
    Map<String, List<Title>> referring(List<DocumentType> types, DocumentType to, Collection<String> slugs, int most);

    /** For each SOC code the wages that are stated for a place, the latest first. */
    Map<String, List<PlaceWagesDocument.Stated>> wages(String place, Collection<String> socs);

    /** The UNSPSC categories that a tool has for the roles that use it, each once. */
    List<ToolDocument.Category> categoriesForRoles(String tool);
}
