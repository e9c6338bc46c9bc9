package org.careerguide.edit.draft;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.database.Isolation;
import org.careerguide.edit.webhook.Outbox;
import org.careerguide.edit.webhook.SubmittedPayload;
import org.careerguide.error.BaseUrl;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.web.list.Keyset;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.SortKeys;
import org.hibernate.Session;

/** Creates, submits, reviews and discards drafts. */
@ApplicationScoped
class Drafts {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 16;
    private static final SortKeys<DraftSummary> LAST_CHANGED = SortKeys.bySlug("", draft -> key(draft.updatedAt(), draft.id()));

    private final SecureRandom random = new SecureRandom();
    private final Session database;
    private final Outbox outbox;
    private final BaseUrl baseUrl;

    Drafts(Session database, Outbox outbox, BaseUrl baseUrl) {
        this.database = database;
        this.outbox = outbox;
        this.baseUrl = baseUrl;
    }

    /** The sort key of a draft, unique even for drafts of the same time; the last changed comes first. */
    private static String key(Instant updatedAt, String id) {
        return "%016x".formatted(Long.MAX_VALUE - updatedAt.toEpochMilli()) + id;
    }

    /** An identifier that cannot be guessed. */
    String identifier() {
        var id = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        return id.toString();
    }

    /** Creates a draft at the current version. */
    @Transactional
    DraftView create(String title, String note, String author) {
        var draft = new Draft();
        draft.id = identifier();
        draft.title = title;
        draft.note = note;
        draft.state = DraftState.OPEN.code();
        draft.baseVersion = currentVersion();
        draft.author = author;
        draft.createdAt = now();
        draft.updatedAt = draft.createdAt;
        draft.persist();
        return DraftView.of(draft, List.of());
    }

    /** The current version of the content. */
    long currentVersion() {
        return ((Number) database.createNativeQuery("select version, 1 from content", Object[].class).getSingleResult()[0])
                .longValue();
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** A page of the drafts, all or those in a state. */
    @Transactional
    DraftPage list(String state, ListParameters page) {
        Keyset<DraftSummary> keyset = page.keyset(LAST_CHANGED);
        List<Draft> all = state == null ? Draft.listAll() : Draft.list("state", state);
        return DraftPage.of(keyset.slice(all.stream().map(DraftSummary::of).toList(), draft -> draft));
    }

    /** A draft. */
    @Transactional
    DraftView get(String id) {
        return view(known(id));
    }

    private static DraftView view(Draft draft) {
        return DraftView.of(draft, DraftDocument.list(draft.id));
    }

    static ContentNotFoundException unknown(String id) {
        return ContentNotFoundException.of("draft", "id", id);
    }

    /** The draft of an identifier, not locked. */
    static Draft known(String id) {
        return Draft.<Draft> findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    /** The draft of an identifier, locked until the transaction ends. This has to be the first statement of the transaction. */
    Draft locked(String id) {
        // After waiting for the lock, the transaction has to see what was written meanwhile.
        Isolation.readCommitted(database);
        return Draft.findLocked(id).orElseThrow(() -> unknown(id));
    }

    /** Throws unless the draft is in one of these states. */
    static void require(Draft draft, String what, DraftState... states) {
        if (!List.of(states).contains(draft.state())) {
            throw new ProblemException(ProblemType.CONFLICT, "The draft is " + draft.state + ", so it cannot be " + what + "."
                    + (List.of(states).contains(DraftState.OPEN) && draft.state() != DraftState.PUBLISHED
                            ? " Have it sent back with “return” first."
                            : ""),
                    List.of());
        }
    }

    /** Submits a draft for review. */
    @Transactional
    DraftView submit(String id, String actor) {
        Draft draft = locked(id);
        require(draft, "submitted", DraftState.OPEN);
        draft.submittedBy = actor;
        draft.comment = null;
        outbox.submitted(
                new SubmittedPayload(id, draft.title, actor, baseUrl.configured().orElse("") + DraftView.url(id).path(),
                        DraftDocument.list(id).stream()
                                .map(document -> new SubmittedPayload.Item(document.id.type(), document.id.slug())).toList()));
        return moved(draft, DraftState.SUBMITTED);
    }

    /**
     * Approves a draft.
     *
     * @param alone whether its authors may approve it too
     */
    @Transactional
    DraftView approve(String id, String actor, String comment, boolean alone) {
        Draft draft = locked(id);
        require(draft, "approved", DraftState.SUBMITTED);
        boolean own = draft.author.equals(actor) || actor.equals(draft.submittedBy)
                || DraftDocument.list(id).stream().anyMatch(document -> document.changedBy.equals(actor));
        if (own && !alone) {
            throw new ProblemException(ProblemType.FORBIDDEN,
                    "“" + actor + "” has worked on the draft, so another reviewer has to approve it.", List.of());
        }
        draft.reviewedBy = actor;
        draft.comment = comment;
        return moved(draft, DraftState.APPROVED);
    }

    /** Sends a draft back to its editors. */
    @Transactional
    DraftView sendBack(String id, String actor, String comment) {
        Draft draft = locked(id);
        require(draft, "sent back", DraftState.SUBMITTED, DraftState.APPROVED, DraftState.SCHEDULED);
        draft.reviewedBy = actor;
        draft.comment = comment;
        draft.publishAt = null;
        return moved(draft, DraftState.OPEN);
    }

    /** Deletes a draft with its documents and links. */
    @Transactional
    void discard(String id) {
        Draft draft = locked(id);
        require(draft, "discarded", DraftState.OPEN, DraftState.SUBMITTED, DraftState.APPROVED);
        draft.delete();
    }

    /** Puts a draft into a state. */
    static DraftView moved(Draft draft, DraftState state) {
        draft.state = state.code();
        draft.updatedAt = now();
        return view(draft);
    }
}
