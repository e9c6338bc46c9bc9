package org.careerguide.edit.draft;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A link that shows a draft to people other than editors. */
@Entity
public class DraftLink extends PanacheEntityBase {

    @Id
    public String id;

    public String draftId;

    public String createdBy;

    public Instant expiresAt;

    /** Null as long as it is not revoked. */
    public Instant revokedAt;

    /** The links of a draft: valid ones before expired and revoked ones, each by expiry. */
    public static List<DraftLink> list(String draft, Instant now) {
        return list("draftId = ?1 order by case when revokedAt is null and expiresAt > ?2 then 0 else 1 end, expiresAt, id",
                draft, now);
    }

    /** Whether it is valid. */
    boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftLink that && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
