package org.careerguide.edit.webhook;

import java.time.Instant;
import java.util.function.Consumer;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Webhooks for tests. */
final class Hooks {

    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private Hooks() {
    }

    /** A webhook that is told of publications, changed before it is there; answers its identity. */
    static long create(String url, Consumer<Webhook> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var webhook = new Webhook();
            webhook.url = url;
            webhook.events = Outbox.PUBLISHED;
            webhook.enabled = true;
            webhook.secret = SECRET;
            webhook.createdAt = Instant.now();
            change.accept(webhook);
            webhook.persistAndFlush();
            return webhook.id;
        });
    }

    /** A webhook that is told of publications. */
    static long create(String url) {
        return create(url, webhook -> {
        });
    }

    /** Deletes all of them. */
    static void deleteAll() {
        QuarkusTransaction.requiringNew().run(() -> {
            // The dispatcher may be about to change them.
            Panache.getSession().createNativeMutationQuery("set transaction isolation level read committed").executeUpdate();
            Webhook.deleteAll();
        });
    }
}
