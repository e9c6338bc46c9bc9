package org.careerguide.edit.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.publish.Authorship;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.Origin;
import org.careerguide.publish.Publication;
import org.careerguide.publish.Publisher;

import com.fasterxml.jackson.databind.JsonNode;

/** Publishes changes of single documents, if their preconditions hold. */
@ApplicationScoped
class DocumentEditor {

    private final Publisher publisher;
    private final Documents documents;

    DocumentEditor(Publisher publisher, Documents documents) {
        this.publisher = publisher;
        this.documents = documents;
    }

    /**
     * How a change is published.
     *
     * @param precondition the state that the sender has seen
     * @param by who publishes it
     * @param dryRun whether only to check it
     */
    record Terms(Precondition precondition, Authorship by, boolean dryRun) {
    }

    /** Creates or replaces a document; renames it if it states another slug. */
    @Transactional
    EditResult put(DocumentKey key, DocumentBody body, Terms terms) {
        return publish(key, current -> body, terms);
    }

    /** Patches a document. */
    @Transactional
    EditResult patch(DocumentKey key, byte[] patch, String mediaType, Terms terms) {
        return publish(key, current -> DocumentBody.patched(key, current
                .orElseThrow(() -> new ContentNotFoundException(key.type().code(), key.slug())).fields(), patch, mediaType),
                terms);
    }

    private EditResult publish(DocumentKey key, Function<Optional<StoredDocument>, DocumentBody> make, Terms terms) {
        var published = new DocumentKey[] { key };
        var isNew = new boolean[1];
        Publication publication = publisher.publish(live -> {
            Optional<StoredDocument> current = documents.find(key);
            DocumentBody body = make.apply(current);
            check(key, current, terms.precondition(), body.entry().document());
            isNew[0] = current.isEmpty();
            DocumentSet.Entry entry = body.entryAt(key);
            published[0] = DocumentKey.of(entry.document());
            return live.withRenamedReferences(DocumentSet.edited(List.of(entry), List.of(), body.mistakesAt(key, live)));
        }, terms.by(), terms.dryRun());
        String tag = documents.find(published[0]).map(StoredDocument::tag).orElse(null);
        return EditResult.of(published[0], publication, terms.dryRun(), tag, isNew[0]);
    }

    /** Withdraws a document. */
    @Transactional
    EditResult withdraw(DocumentKey key, String reason, Terms terms) {
        Publication publication = publisher.publish(live -> {
            Optional<StoredDocument> current = documents.find(key);
            if (current.isEmpty()) {
                throw new ContentNotFoundException(key.type().code(), key.slug());
            }
            check(key, current, terms.precondition(), null);
            return new DocumentSet(Origin.PACK, List.of(),
                    List.of(new DocumentSet.Withdrawal(key.toString(), 0, key.type(), key.slug(), reason)), List.of());
        }, terms.by(), terms.dryRun());
        return EditResult.of(key, publication, terms.dryRun(), null, false);
    }

    /** Refuses a change whose precondition fails, with what differs and who changed it. */
    private void check(DocumentKey key, Optional<StoredDocument> current, Precondition precondition, Document proposed) {
        if (precondition.holds(current.map(StoredDocument::tag).orElse(null))) {
            return;
        }
        if (current.isEmpty()) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED, "There is no " + key + ", so it has no entity tag.",
                    List.of());
        }
        List<StoredDocument> history = documents.history(key);
        Optional<StoredDocument> seen = precondition.seen(history);
        List<String> changes = history.stream().filter(revision -> seen.isEmpty() || revision.version() > seen.get().version())
                .map(revision -> "“" + revision.actor() + "” in version " + revision.version() + " at " + revision.time())
                .limit(seen.isEmpty() ? 1 : history.size()).toList();
        JsonNode before = seen.map(StoredDocument::fields)
                .orElseGet(() -> proposed == null ? null : DocumentJson.fields(proposed));
        List<Problem.Mistake> differences = before == null ? List.of()
                : Differences.described(before, current.get().fields());
        throw new ProblemException(ProblemType.PRECONDITION_FAILED,
                (precondition.nothing() ? "There is a " + key + " already" : "The " + key + " has changed")
                        + "; it was last published by " + String.join(", before by ", changes) + "."
                        + (differences.isEmpty() ? "" : seen.isEmpty() ? Precondition.SENT : Precondition.SINCE),
                differences);
    }
}
