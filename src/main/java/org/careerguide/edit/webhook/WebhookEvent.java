package org.careerguide.edit.webhook;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An event that is sent to webhooks. */
@Entity
public class WebhookEvent extends PanacheEntityBase {

    /** Identifier of the event for receivers, the same in each attempt. */
    @Id
    public String id;

    public String type;

    /** The content version that it reports; null if it reports none. */
    public Long version;

    public Instant createdAt;

    /** The JSON that is sent. */
    public String payload;
}
