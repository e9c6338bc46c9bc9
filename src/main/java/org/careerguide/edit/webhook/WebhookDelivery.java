package org.careerguide.edit.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An event that is to be sent to a webhook, or was. */
@Entity
public class WebhookDelivery extends PanacheEntityBase {

    static final String PENDING = "pending";
    static final String DELIVERED = "delivered";
    static final String FAILED = "failed";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Webhook webhook;

    @ManyToOne(fetch = FetchType.LAZY)
    public WebhookEvent event;

    public String state;

    public int attempts;

    public Instant nextAttemptAt;

    /** Null before the first attempt. */
    public Instant lastAttemptAt;

    /** The status of the last answer; null if there was none. */
    public Integer status;

    /** How the body of that answer began; null if there was none. */
    public String response;

    /** Why the last attempt failed; null if it did not. */
    public String error;

    /** A delivery that is due at a time. */
    static WebhookDelivery of(Webhook webhook, WebhookEvent event, Instant due) {
        var delivery = new WebhookDelivery();
        delivery.webhook = webhook;
        delivery.event = event;
        delivery.state = PENDING;
        delivery.nextAttemptAt = due;
        return delivery;
    }

    /** The next delivery of a webhook. */
    static Optional<WebhookDelivery> findNext(long webhook) {
        return find("from WebhookDelivery d join fetch d.event join fetch d.webhook where d.webhook.id = ?1 and d.state = '"
                + PENDING + "' order by d.id", webhook).page(0, 1).firstResultOptional();
    }

    /** Deliveries of a webhook with smaller identifiers, the newest first. */
    static List<WebhookDelivery> listBefore(long webhook, long before, int most) {
        return find("from WebhookDelivery d join fetch d.event where d.webhook.id = ?1 and d.id < ?2 order by d.id desc",
                webhook,
                before).page(0, most).list();
    }

    /** A delivery of a webhook. */
    static Optional<WebhookDelivery> findOf(long webhook, long id) {
        return find("from WebhookDelivery d join fetch d.event where d.webhook.id = ?1 and d.id = ?2", webhook, id)
                .firstResultOptional();
    }
}
