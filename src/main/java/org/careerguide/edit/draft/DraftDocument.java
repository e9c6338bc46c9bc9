package org.careerguide.edit.draft;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.edit.document.DocumentBody;
import org.careerguide.edit.document.StoredDocument;
import org.careerguide.publish.InvalidContentException;
import org.careerguide.publish.yaml.YamlWriter;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A changed document of a draft, as it was sent. */
@Entity
public class DraftDocument extends PanacheEntityBase {

    /** Identity: the draft, and the document in it. */
    @Embeddable
    public record Id(String draftId, String type, String slug) implements Serializable {
    }

    @EmbeddedId
    public Id id;

    /** The document; null if it is to be withdrawn. */
    public String content;

    /** Whether the document is YAML, rather than JSON. */
    public boolean yaml;

    /** Why it is to be withdrawn; null if it is not. */
    public String reason;

    /** The content version that the change was made to. */
    public long baseVersion;

    public String changedBy;

    public Instant changedAt;

    /** A document of a draft. */
    public static Optional<DraftDocument> find(String draft, DocumentKey key) {
        return findByIdOptional(new Id(draft, key.type().code(), key.slug()));
    }

    /** The documents of a draft by type and slug. */
    public static List<DraftDocument> list(String draft) {
        return list("id.draftId = ?1 order by id.type, id.slug", draft);
    }

    /** Returns the type and slug of the document. */
    DocumentKey key() {
        return DocumentKey.of(id.type(), id.slug());
    }

    /** The opaque part of its entity tag; null if it is to be withdrawn. */
    String tag() {
        return content == null ? null : StoredDocument.tag(content);
    }

    /** The parsed document; it must not be a withdrawal. */
    DocumentBody body() {
        return DocumentBody.document(key(), content.getBytes(StandardCharsets.UTF_8), mediaType());
    }

    /** The fields of the document, unchecked; it must not be a withdrawal. */
    JsonNode tree() {
        return DocumentBody.tree(content.getBytes(StandardCharsets.UTF_8), mediaType());
    }

    /** The document in the other format: by its record if it fits that, otherwise field by field. */
    String converted(boolean toYaml) {
        try {
            DocumentBody body = body();
            if (body.mistakes().isEmpty()) {
                return toYaml ? new String(YamlWriter.write(body.entry().document()), StandardCharsets.UTF_8)
                        : DocumentJson.write(body.entry().document());
            }
        } catch (InvalidContentException unreadable) {
            // It does not fit its record, but can be shown.
        }
        return toYaml ? DocumentBody.yaml(tree()) : DocumentBody.text(tree());
    }

    /** The fields of the document for comparisons; null if it is to be withdrawn. */
    JsonNode fields() {
        return content == null ? null : DocumentJson.fields(converted(false));
    }

    private String mediaType() {
        return yaml ? DocumentBody.YAML : MediaType.APPLICATION_JSON;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftDocument that && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
