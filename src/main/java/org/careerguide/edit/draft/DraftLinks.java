package org.careerguide.edit.draft;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.error.ContentNotFoundException;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.list.PageInfo;
import org.hibernate.Session;

/**
 * Preview links. Each is a value of the parameter {@code draft}: the draft, the link, when it expires, and a signature over
 * these that only servers on this database can make.
 */
@ApplicationScoped
class DraftLinks {

    private static final String HMAC = "HmacSHA256";
    private static final String BETWEEN = ".";
    private static final int MOST = 100;

    private final Session database;
    private final Drafts drafts;

    DraftLinks(Session database, Drafts drafts) {
        this.database = database;
        this.drafts = drafts;
    }

    /** Creates a link that expires. */
    @Transactional
    LinkView create(String draft, Duration good, String actor) {
        Drafts.known(draft);
        var link = new DraftLink();
        link.id = drafts.identifier();
        link.draftId = draft;
        link.createdBy = actor;
        link.expiresAt = Instant.now().plus(good).truncatedTo(ChronoUnit.SECONDS);
        link.persist();
        return view(link);
    }

    /** The links of a draft. */
    @Transactional
    LinkPage list(String draft) {
        Drafts.known(draft);
        return new LinkPage(DraftLink.list(draft, Instant.now()).stream().limit(MOST).map(this::view).toList(),
                new PageInfo(MOST, null, null));
    }

    /** Revokes a link. */
    @Transactional
    void revoke(String draft, String id) {
        DraftLink link = DraftLink.<DraftLink> findByIdOptional(id).filter(one -> one.draftId.equals(draft))
                .orElseThrow(() -> ContentNotFoundException.of("preview link", "id", id));
        link.revokedAt = link.revokedAt == null ? Instant.now() : link.revokedAt;
    }

    private LinkView view(DraftLink link) {
        String signed = link.draftId + BETWEEN + link.id + BETWEEN + link.expiresAt.getEpochSecond();
        String value = signed + BETWEEN + signature(signed);
        return new LinkView(link.id, value, ApiUrl.path("/?draft=" + value), link.createdBy, link.expiresAt, link.revokedAt);
    }

    /** The draft of a preview link; empty if the value is not a link, or not valid any more. */
    @Transactional
    Optional<String> draft(String value) {
        int end = value.lastIndexOf(BETWEEN);
        String[] parts = value.split("\\.");
        if (parts.length != 4 || !MessageDigest.isEqual(signature(value.substring(0, end)).getBytes(StandardCharsets.US_ASCII),
                value.substring(end + 1).getBytes(StandardCharsets.US_ASCII))) {
            return Optional.empty();
        }
        return DraftLink.<DraftLink> findByIdOptional(parts[1]).filter(link -> link.isGood(Instant.now()))
                .map(link -> link.draftId);
    }

    private String signature(String text) {
        String secret = (String) database.createNativeQuery("select secret, 1 from link_secret", Object[].class)
                .getSingleResult()[0];
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), HMAC));
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
