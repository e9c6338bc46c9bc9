package org.careerguide.edit.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

import org.hibernate.annotations.DynamicUpdate;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A webhook: an address to which events are sent. */
@Entity
@DynamicUpdate
public class Webhook extends PanacheEntityBase {

    /** The events that there are. */
    static final List<String> EVENTS = List.of(Outbox.PUBLISHED, Outbox.SUBMITTED);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String url;

    /** What administrators call the webhook; null if they gave no description. */
    public String description;

    /** The events that it subscribes to, separated by commas. */
    public String events;

    /** Whether events are recorded for it and sent. */
    public boolean enabled;

    /** The secret that signs its events. */
    public String secret;

    /** The former secret, which signs them too; null if there is none. */
    public String previousSecret;

    /** When the former secret stops signing; null if there is none. */
    public Instant previousSecretUntil;

    public Instant createdAt;

    /** Since when every attempt has failed; null if the last one succeeded. */
    public Instant failingSince;

    /** Why it was switched off automatically; null if it was not. */
    public String notice;

    /** The webhook of an identifier, locked until the transaction ends. */
    static Optional<Webhook> findLocked(long id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The events that it subscribes to. */
    Set<String> eventNames() {
        return Set.of(events.split(","));
    }

    /** Switches it on, or off with a notice, which may be null. */
    void switchTo(boolean on, String why) {
        enabled = on;
        notice = why;
        failingSince = null;
    }

    /** The secrets to sign with now, the current one first. */
    List<String> secrets(Instant now) {
        return previousSecret != null && previousSecretUntil.isAfter(now) ? List.of(secret, previousSecret) : List.of(secret);
    }
}
