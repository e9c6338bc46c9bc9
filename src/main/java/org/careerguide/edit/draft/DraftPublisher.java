package org.careerguide.edit.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;

import org.careerguide.edit.document.DocumentBody;
import org.careerguide.edit.document.ReviewSettings;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.publish.Authorship;
import org.careerguide.publish.InvalidContentException;
import org.careerguide.publish.Publication;
import org.careerguide.publish.Publisher;
import org.careerguide.publish.Way;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Checks drafts against live content, rebases them, and publishes each exactly once. */
@ApplicationScoped
class DraftPublisher {

    private static final DraftState[] UNREVIEWED = { DraftState.OPEN, DraftState.SUBMITTED, DraftState.APPROVED };
    private static final Authorship NOBODY = new Authorship("", Way.API, null);

    private final Publisher publisher;
    private final Drafts drafts;
    private final Conflicts conflicts;
    private final ReviewSettings review;

    DraftPublisher(Publisher publisher, Drafts drafts, Conflicts conflicts, ReviewSettings review) {
        this.publisher = publisher;
        this.drafts = drafts;
        this.conflicts = conflicts;
        this.review = review;
    }

    /** Everything that prevents the publication of a draft. */
    DraftCheck check(String id) {
        List<DraftDocument> documents = QuarkusTransaction.requiringNew().call(() -> {
            Drafts.known(id);
            return DraftDocument.list(id);
        });
        List<DraftCheck.Mistake> mistakes = List.of();
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> publisher.publish(live -> DraftContent.of(documents, live), NOBODY, true));
        } catch (InvalidContentException e) {
            mistakes = e.mistakes().stream().map(DraftCheck.Mistake::of).toList();
        }
        return new DraftCheck(mistakes, QuarkusTransaction.requiringNew().call(() -> conflicts.of(documents)));
    }

    /** Publishes a draft now. */
    @Transactional
    DraftView publish(String id, Authorship by) {
        return publish(id, by, allowed());
    }

    private DraftState[] allowed() {
        return review.required() ? new DraftState[] { DraftState.APPROVED } : UNREVIEWED;
    }

    private DraftView publish(String id, Authorship by, DraftState... allowed) {
        Authorship[] author = { by };
        // The draft, with its note, is read only once draft and content are locked.
        Publication publication = publisher.publish(live -> {
            Draft draft = Draft.findLocked(id).orElseThrow(() -> Drafts.unknown(id));
            requireReviewed(draft, allowed);
            if (by != null) {
                draft.publisher = by.actor();
                draft.way = by.way().name();
            }
            author[0] = draft.authorship();
            List<DraftDocument> documents = DraftDocument.list(id);
            List<Problem.Conflict> found = conflicts.of(documents);
            if (!found.isEmpty()) {
                throw new ConflictException(found);
            }
            return DraftContent.of(documents, live);
        }, () -> author[0], false);
        Draft draft = Drafts.known(id);
        draft.publisher = author[0].actor();
        draft.way = author[0].way().name();
        draft.version = publication.version();
        draft.publishAt = null;
        return Drafts.moved(draft, DraftState.PUBLISHED);
    }

    private void requireReviewed(Draft draft, DraftState... allowed) {
        if (review.required() && (draft.state() == DraftState.OPEN || draft.state() == DraftState.SUBMITTED)) {
            throw new ProblemException(ProblemType.CONFLICT,
                    "This server publishes only approved drafts; the draft is "
                            + draft.state + ".",
                    List.of());
        }
        Drafts.require(draft, "published", allowed);
    }

    /** Schedules the publication of a draft. Throws if it could not be published now. */
    @Transactional
    DraftView schedule(String id, Instant at, Authorship by) {
        DraftCheck check = check(id);
        if (!check.conflicts().isEmpty()) {
            throw new ConflictException(check.conflicts());
        }
        if (!check.mistakes().isEmpty()) {
            QuarkusTransaction.requiringNew().timeout(Publisher.TIMEOUT_SECONDS)
                    .call(() -> publisher.publish(live -> DraftContent.of(DraftDocument.list(id), live), NOBODY, true));
        }
        Draft draft = drafts.locked(id);
        requireReviewed(draft, allowed());
        draft.publisher = by.actor();
        draft.way = by.way().name();
        draft.publishAt = at;
        return Drafts.moved(draft, DraftState.SCHEDULED);
    }

    /** Publishes a draft whose time has come, unless another server has done so. */
    @ActivateRequestContext
    void publishDue(String id) {
        try {
            QuarkusTransaction.requiringNew().timeout(Publisher.TIMEOUT_SECONDS)
                    .run(() -> publish(id, null, DraftState.SCHEDULED));
        } catch (InvalidContentException | ConflictException e) {
            QuarkusTransaction.requiringNew().run(() -> {
                Draft draft = drafts.locked(id);
                if (draft.state() == DraftState.SCHEDULED) {
                    draft.publishAt = null;
                    draft.comment = "It could not be published at its time: " + e.getMessage();
                    Drafts.moved(draft, DraftState.OPEN);
                }
            });
        } catch (ProblemException e) {
            // Another server was quicker, or a reviewer has sent the draft back.
        }
    }

    /**
     * Rebases a draft on what was published meanwhile.
     *
     * @param prefer which value of colliding fields wins, {@code draft} or {@code live}; null to skip documents that collide
     */
    @Transactional
    Rebase rebase(String id, String prefer, String actor) {
        Draft draft = drafts.locked(id);
        Drafts.require(draft, "rebased", DraftState.OPEN);
        long current = drafts.currentVersion();
        var left = new ArrayList<Problem.Conflict>();
        for (DraftDocument document : DraftDocument.list(id)) {
            var conflict = conflicts.of(document);
            if (conflict.isPresent() && !takeOver(document, conflict.get(), prefer)) {
                left.add(conflict.get());
                continue;
            }
            if (conflict.isPresent() && document.isPersistent()) {
                document.changedBy = actor;
                document.changedAt = Drafts.now();
            }
            document.baseVersion = current;
        }
        if (left.isEmpty()) {
            draft.baseVersion = current;
        }
        return new Rebase(Drafts.moved(draft, DraftState.OPEN), left);
    }

    /** Rebases a document of the draft on the live one; returns whether that was possible. */
    private static boolean takeOver(DraftDocument document, Problem.Conflict conflict, String prefer) {
        if (prefer == null && !conflict.collisions().isEmpty()) {
            return false;
        }
        boolean live = "live".equals(prefer);
        if (conflict.live() != null && conflict.draft() != null && conflict.base() != null) {
            document.content = DocumentBody.text(Conflicts.merged(conflict, live));
            document.yaml = false;
        } else if (live) {
            document.delete();
        }
        return true;
    }
}
