package org.careerguide.edit.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentKey;
import org.careerguide.edit.document.Differences;
import org.careerguide.edit.document.DocumentBody;
import org.careerguide.edit.document.Documents;
import org.careerguide.edit.document.Precondition;
import org.careerguide.edit.document.StoredDocument;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.publish.yaml.YamlWriter;

import com.fasterxml.jackson.databind.JsonNode;

/** Changes the documents of drafts; writers of one draft wait for each other. */
@ApplicationScoped
class DraftEditor {

    private final Drafts drafts;
    private final Documents documents;

    DraftEditor(Drafts drafts, Documents documents) {
        this.drafts = drafts;
        this.documents = documents;
    }

    /**
     * A document as a draft has it.
     *
     * @param live the live document, if the draft does not change it; otherwise null
     * @param changed the document of the draft; null if the draft does not change it
     * @param version a content version that is not later than the live document
     */
    record Seen(StoredDocument live, DraftDocument changed, long version) {

        /** The opaque part of its entity tag; null if there is no such document. */
        String tag() {
            return changed != null ? changed.tag() : live == null ? null : live.tag();
        }

        /** The fields of the document; null if there is none. */
        JsonNode fields() {
            return changed != null ? changed.fields() : live == null ? null : live.fields();
        }

        /** The document as JSON or YAML: as it was sent, if it was sent in that format. */
        String content(boolean yaml) {
            if (changed == null) {
                return yaml ? new String(YamlWriter.write(live.document()), StandardCharsets.UTF_8)
                        : DocumentBody.text(live.fields());
            }
            return changed.yaml == yaml ? changed.content : changed.converted(yaml);
        }
    }

    /** The result of a change of a document. */
    record Changed(DraftView.Item item, boolean created) {
    }

    /** A document as a draft has it. */
    @Transactional
    Seen get(String id, DocumentKey key) {
        Drafts.known(id);
        Seen seen = seen(id, key);
        if (seen.tag() == null) {
            throw new ContentNotFoundException(key.type().code(), key.slug());
        }
        return seen;
    }

    private Seen seen(String id, DocumentKey key) {
        // The version is read first, so that what is published after this counts as published since.
        long version = drafts.currentVersion();
        Optional<DraftDocument> changed = DraftDocument.find(id, key);
        return new Seen(changed.isPresent() ? null : documents.find(key).orElse(null), changed.orElse(null), version);
    }

    /** Puts a document into a draft, whether or not it has mistakes. */
    @Transactional
    Changed put(String id, DocumentKey key, byte[] body, String mediaType, Precondition precondition, String actor) {
        if (!Document.isSlug(key.slug())) {
            throw new ContentNotFoundException(key.type().code(), key.slug());
        }
        JsonNode sent = DocumentBody.tree(body, mediaType);
        Seen seen = begin(id, key, precondition, sent);
        DraftDocument document = changed(id, key, seen, actor);
        document.content = new String(body, StandardCharsets.UTF_8);
        document.yaml = DocumentBody.isYaml(mediaType);
        document.reason = null;
        document.persist();
        return new Changed(DraftView.Item.of(document), seen.tag() == null);
    }

    /** Changes a document in a draft. */
    @Transactional
    Changed patch(String id, DocumentKey key, byte[] patch, String mediaType, Precondition precondition, String actor) {
        Seen seen = begin(id, key, precondition, null);
        if (seen.tag() == null) {
            throw new ContentNotFoundException(key.type().code(), key.slug());
        }
        JsonNode before = seen.changed() == null ? seen.live().fields() : seen.changed().tree();
        DraftDocument document = changed(id, key, seen, actor);
        document.content = DocumentBody.text(DocumentBody.patched(before, patch, mediaType));
        document.yaml = false;
        document.persist();
        return new Changed(DraftView.Item.of(document), false);
    }

    /** Withdraws a document in a draft. */
    @Transactional
    DraftView.Item withdraw(String id, DocumentKey key, String reason, Precondition precondition, String actor) {
        Seen seen = begin(id, key, precondition, null);
        if (seen.tag() == null) {
            throw new ContentNotFoundException(key.type().code(), key.slug());
        }
        DraftDocument document = changed(id, key, seen, actor);
        document.content = null;
        document.yaml = false;
        document.reason = reason;
        document.persist();
        return DraftView.Item.of(document);
    }

    /** Removes a document's change from the draft. */
    @Transactional
    void revert(String id, DocumentKey key, Precondition precondition) {
        Seen seen = begin(id, key, precondition, null);
        if (seen.changed() == null) {
            throw new ContentNotFoundException(key.type().code(), key.slug());
        }
        seen.changed().delete();
    }

    /**
     * Locks the draft, and refuses a change whose precondition fails.
     *
     * @param sent the new fields of the document; null for other changes
     */
    private Seen begin(String id, DocumentKey key, Precondition precondition, JsonNode sent) {
        Draft draft = drafts.locked(id);
        Drafts.require(draft, "changed", DraftState.OPEN);
        Seen seen = seen(id, key);
        if (!precondition.holds(seen.tag())) {
            throw refusal(key, seen, precondition, sent);
        }
        draft.updatedAt = Drafts.now();
        return seen;
    }

    /**
     * The refusal of a change, with who changed the document and the differences: from the published revision that the sender
     * has seen, otherwise from what was sent, otherwise from the published document. Earlier states of a draft are not kept.
     */
    private ProblemException refusal(DocumentKey key, Seen seen, Precondition precondition, JsonNode sent) {
        String who = seen.changed() != null
                ? "“" + seen.changed().changedBy + "” has changed the " + key + " in this draft at " + seen.changed().changedAt
                        + (seen.tag() == null ? " and withdraws it." : ".")
                : seen.live() == null ? "There is no " + key + ", so it has no entity tag."
                        : "The " + key + " is there, as “" + seen.live().actor() + "” published it in version "
                                + seen.live().version() + ".";
        Optional<JsonNode> known = precondition.seen(documents.history(key)).map(StoredDocument::fields);
        Optional<JsonNode> before = known.or(() -> Optional.ofNullable(sent)).or(() -> Optional.ofNullable(seen.changed())
                .flatMap(changed -> documents.findAt(key, changed.baseVersion)).map(StoredDocument::fields));
        List<Problem.Mistake> differences = seen.fields() == null ? List.of()
                : before.map(one -> Differences.described(one, seen.fields())).orElse(List.of());
        String what = known.isPresent() ? Precondition.SINCE
                : sent != null ? Precondition.SENT : " What the draft changes of the published document is in errors.";
        return new ProblemException(ProblemType.PRECONDITION_FAILED, differences.isEmpty() ? who : who + what, differences);
    }

    private DraftDocument changed(String id, DocumentKey key, Seen seen, String actor) {
        DraftDocument document = seen.changed();
        if (document == null) {
            document = new DraftDocument();
            document.id = new DraftDocument.Id(id, key.type().code(), key.slug());
            document.baseVersion = seen.version();
        }
        document.changedBy = actor;
        document.changedAt = Drafts.now();
        return document;
    }
}
