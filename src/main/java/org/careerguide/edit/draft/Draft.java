package org.careerguide.edit.draft;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

import org.careerguide.publish.Authorship;
import org.careerguide.publish.Way;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A named set of changes. */
@Entity
public class Draft extends PanacheEntityBase {

    @Id
    public String id;

    public String title;

    /** What it is for; null if its author did not say. */
    public String note;

    /** Code of a {@link DraftState}. */
    public String state;

    /** The content version at which it was created or last rebased. */
    public long baseVersion;

    /** Who created it. */
    public String author;

    public Instant createdAt;

    public Instant updatedAt;

    public String submittedBy;

    public String reviewedBy;

    /** Comment of the last review, or why it could not be published at its time. */
    public String comment;

    /** When it is to be published; null unless it is scheduled. */
    public Instant publishAt;

    /** Who published it or had it scheduled. */
    public String publisher;

    /** Code of the way by which it was published or scheduled. */
    public String way;

    /** The version that published it; null as long as it is not published. */
    public Long version;

    /** The draft of this identifier, locked until the transaction ends. */
    public static Optional<Draft> findLocked(String id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Identifiers of the drafts that are to be published by now. */
    public static List<String> listDue(Instant now) {
        return find("state = ?1 and publishAt <= ?2 order by publishAt", DraftState.SCHEDULED.code(), now)
                .<Draft> stream().map(draft -> draft.id).toList();
    }

    /** Returns the state of the draft. */
    public DraftState state() {
        return DraftState.ofCode(state);
    }

    /** Authorship of the version that publishes it. */
    Authorship authorship() {
        return new Authorship(publisher, Way.valueOf(way), note == null ? title : title + ": " + note);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Draft that && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
