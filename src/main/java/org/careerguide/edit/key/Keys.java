package org.careerguide.edit.key;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.careerguide.content.Sha256;
import org.careerguide.database.Isolation;

/** Creates, finds and revokes keys. Each use queries the database, so that a revoked key is refused everywhere at once. */
@ApplicationScoped
public class Keys {

    private static final String MARK = "cg_";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int PREFIX_LETTERS = 8;
    private static final int SECRET_BYTES = 32;
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final SecureRandom random = new SecureRandom();
    private final Event<ApiKey> changed;

    Keys(Event<ApiKey> changed) {
        this.changed = changed;
    }

    /** Whether a token has the form of a key, and is not one of an OpenID Connect provider. */
    static boolean isKey(String token) {
        return token.startsWith(MARK);
    }

    /**
     * Makes a key.
     *
     * @param expiresAt null if it never expires
     * @return the key, which cannot be read again
     */
    @Transactional
    public String create(String name, String role, Instant expiresAt) {
        var prefix = new StringBuilder(MARK);
        random.ints(PREFIX_LETTERS, 0, LETTERS.length()).forEach(i -> prefix.append(LETTERS.charAt(i)));
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String text = prefix + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var key = new ApiKey();
        key.prefix = prefix.toString();
        key.digest = Sha256.hex(text);
        key.name = name;
        key.role = role;
        key.createdAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        key.expiresAt = expiresAt;
        key.persist();
        changed.fire(key);
        return text;
    }

    /** The key with this text, even if it is no longer valid; records that it is used. */
    @Transactional
    @ActivateRequestContext
    Optional<ApiKey> use(String text) {
        // Concurrent requests record the use of the same key.
        Isolation.readCommitted(ApiKey.getEntityManager());
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Optional<ApiKey> found = ApiKey.findByDigest(Sha256.hex(text));
        // At most once a minute, so that concurrent requests do not wait for each other.
        found.filter(key -> key.refusal(now).isEmpty())
                .filter(key -> key.lastUsedAt == null || key.lastUsedAt.plus(NOTED).isBefore(now))
                .ifPresent(key -> ApiKey.update("lastUsedAt = ?1 where prefix = ?2 and (lastUsedAt is null or lastUsedAt < ?3)",
                        now, key.prefix, now.minus(NOTED)));
        return found;
    }

    /** Keys whose prefix or name begins with a text, the newest first. */
    @Transactional
    public List<ApiKey> list(String beginning) {
        return ApiKey.listBeginning(beginning);
    }

    /** Revokes the keys of this prefix or name; returns how many there were. */
    @Transactional
    public int revoke(String prefixOrName) {
        List<ApiKey> keys = ApiKey.listUnrevoked(prefixOrName);
        keys.forEach(key -> {
            key.revokedAt = Instant.now();
            changed.fire(key);
        });
        return keys.size();
    }
}
