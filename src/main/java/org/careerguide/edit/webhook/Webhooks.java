package org.careerguide.edit.webhook;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.database.Isolation;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.web.list.Keyset;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.SortKeys;
import org.hibernate.Session;

/** Sets webhooks up, and shows what was sent to them. */
@ApplicationScoped
class Webhooks {

    private static final int SECRET_BYTES = 32;

    private final Session database;
    private final WebhookSettings settings;
    private final SecureRandom random = new SecureRandom();

    Webhooks(Session database, WebhookSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    @Transactional
    WebhookPage list(ListParameters page) {
        return WebhookPage.of(page.keyset(SortKeys.<WebhookView> byPosition(one -> -Integer.parseInt(one.id())))
                .slice(Webhook.<Webhook> listAll().stream().map(WebhookView::of).toList(), one -> one));
    }

    @Transactional
    WebhookView create(WebhookRequest stated) {
        var webhook = new Webhook();
        webhook.url = stated.url();
        webhook.description = description(stated.description());
        webhook.events = String.join(",", stated.events() == null ? Webhook.EVENTS : stated.events());
        webhook.enabled = stated.enabled() == null || stated.enabled();
        webhook.secret = secret();
        webhook.createdAt = now();
        webhook.persistAndFlush();
        return WebhookView.withSecret(webhook);
    }

    private static String description(String stated) {
        return stated == null || stated.isEmpty() ? null : stated;
    }

    @Transactional
    WebhookView get(String id) {
        return WebhookView.of(known(id));
    }

    /** Changes what the client states. */
    @Transactional
    WebhookView update(String id, WebhookRequest stated) {
        Webhook webhook = locked(id);
        webhook.url = stated.url() == null ? webhook.url : stated.url();
        webhook.description = stated.description() == null ? webhook.description : description(stated.description());
        webhook.events = stated.events() == null ? webhook.events : String.join(",", stated.events());
        if (stated.enabled() != null && stated.enabled() != webhook.enabled) {
            webhook.switchTo(stated.enabled(), null);
        }
        return WebhookView.of(webhook);
    }

    @Transactional
    void delete(String id) {
        locked(id).delete();
    }

    /** Makes a new secret; the one before signs too for a while. */
    @Transactional
    WebhookView rotate(String id) {
        Webhook webhook = locked(id);
        webhook.previousSecret = webhook.secret;
        webhook.previousSecretUntil = now().plus(settings.overlap());
        webhook.secret = secret();
        return WebhookView.withSecret(webhook);
    }

    @Transactional
    DeliveryPage deliveries(String id, ListParameters page) {
        long webhook = known(id).id;
        Keyset<DeliveryView> keyset = page.keyset(SortKeys.byPosition(one -> -Integer.parseInt(one.id())));
        Object after = keyset.conditions().get(0).parameters().get("k0");
        return DeliveryPage.of(keyset.slice(WebhookDelivery
                .listBefore(webhook, after == null ? Long.MAX_VALUE : -(Integer) after, keyset.fetch()).stream()
                .map(DeliveryView::of).toList(), one -> one, () -> WebhookDelivery.count("webhook.id", webhook)));
    }

    @Transactional
    DeliveryView delivery(String id, String delivery) {
        return DeliveryView.whole(knownDelivery(id, delivery));
    }

    /** Has the event of a delivery sent once more, after all that is waiting; what waits for another attempt gets it at once. */
    @Transactional
    DeliveryView redeliver(String id, String delivery) {
        Webhook webhook = locked(id);
        WebhookDelivery known = knownDelivery(id, delivery);
        if (!webhook.enabled) {
            throw new ProblemException(ProblemType.CONFLICT, "The webhook is switched off, so nothing is sent to it.",
                    List.of());
        }
        WebhookDelivery.findNext(webhook.id).filter(next -> next.attempts > 0).ifPresent(next -> next.nextAttemptAt = now());
        if (known.state.equals(WebhookDelivery.PENDING)) {
            return DeliveryView.of(known);
        }
        WebhookDelivery again = WebhookDelivery.of(webhook, known.event, now());
        again.persistAndFlush();
        return DeliveryView.of(again);
    }

    private static WebhookDelivery knownDelivery(String id, String delivery) {
        return WebhookDelivery.findOf(number("webhook", id), number("delivery", delivery))
                .orElseThrow(() -> ContentNotFoundException.of("delivery", "id", delivery));
    }

    private static Webhook known(String id) {
        return Webhook.<Webhook> findByIdOptional(number("webhook", id))
                .orElseThrow(() -> ContentNotFoundException.of("webhook", "id", id));
    }

    /** A webhook, locked until the transaction ends. This has to be the first statement of the transaction. */
    private Webhook locked(String id) {
        // Who waited has to see what the dispatcher wrote meanwhile.
        Isolation.readCommitted(database);
        return Webhook.findLocked(number("webhook", id)).orElseThrow(() -> ContentNotFoundException.of("webhook", "id", id));
    }

    private static long number(String thing, String id) {
        if (!id.matches("[1-9][0-9]{0,8}")) {
            throw ContentNotFoundException.of(thing, "id", id);
        }
        return Long.parseLong(id);
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
