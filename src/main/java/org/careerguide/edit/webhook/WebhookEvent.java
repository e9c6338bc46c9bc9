package org.careerguide.edit.webhook;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Something that happened, as webhooks tell it. */
@Entity
public class WebhookEvent extends PanacheEntityBase {

    /** Name that receivers know it by, the same in each attempt. */
    @Id
    public String id;

    public String type;

    /** The version of the content that it tells of; null if it tells of none. */
    public Long version;

    public Instant createdAt;

    /** The JSON that is sent. */
    public String payload;
}
