package org.careerguide.edit.key;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A key of the API: its owner, role and validity, but not the key itself. */
@Entity
public class ApiKey extends PanacheEntityBase {

    /** The beginning of the key: enough to recognise it, too little to use it. */
    @Id
    public String prefix;

    /** SHA-256 of the key. */
    public String digest;

    /** Name of the person or program that has it. */
    public String name;

    /** The role of the key, one of {@link Roles#ALL}. */
    public String role;

    public Instant createdAt;

    /** Null if it does not expire. */
    public Instant expiresAt;

    /** Null as long as it is not revoked. */
    public Instant revokedAt;

    /** To the minute; null if it was never used. */
    public Instant lastUsedAt;

    /** The key of this digest. */
    public static Optional<ApiKey> findByDigest(String digest) {
        return find("digest", digest).firstResultOptional();
    }

    /** Keys whose prefix or name begins with a text, the newest first. */
    public static List<ApiKey> listBeginning(String text) {
        return list("(locate(?1, prefix) = 1 or locate(?1, name) = 1) order by createdAt desc, prefix", text);
    }

    /** Keys that have exactly this prefix or name and are not revoked. */
    public static List<ApiKey> listUnrevoked(String prefixOrName) {
        return list("(prefix = ?1 or name = ?1) and revokedAt is null", prefixOrName);
    }

    /** Why the key is no longer valid; empty if it is valid. */
    public Optional<String> refusal(Instant now) {
        if (revokedAt != null) {
            return Optional.of("revoked");
        }
        return expiresAt != null && !now.isBefore(expiresAt) ? Optional.of("expired") : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiKey that && Objects.equals(prefix, that.prefix);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(prefix);
    }
}
