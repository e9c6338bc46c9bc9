package org.careerguide.edit.webhook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.careerguide.content.DocumentType;
import org.careerguide.error.BaseUrl;
import org.careerguide.publish.PublicationEvent;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.CacheTags;
import org.careerguide.web.Operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes events for webhooks, in the transaction that they report. */
@ApplicationScoped
public class Outbox {

    static final String PUBLISHED = "content.published";
    static final String SUBMITTED = "draft.submitted";

    /** The most documents that an event names; if there are more, the whole content counts as changed. */
    private static final int MOST_DOCUMENTS = 500;

    private final WebhookSettings settings;
    private final Operations operations;
    private final BaseUrl baseUrl;
    private final ObjectMapper json;

    Outbox(WebhookSettings settings, Operations operations, BaseUrl baseUrl, ObjectMapper json) {
        this.settings = settings;
        this.operations = operations;
        this.baseUrl = baseUrl;
        this.json = json;
    }

    /** An event as it is sent. */
    private record Message(String type, Instant timestamp, Object data) {
    }

    void published(@Observes PublicationEvent publication) {
        write(PUBLISHED, publication.version(), publication.publishedAt(), payload(publication));
    }

    /** Writes that a draft waits for a review. */
    public void submitted(SubmittedPayload draft) {
        write(SUBMITTED, null, Instant.now(), draft);
    }

    /**
     * Writes an event for each webhook that subscribes to its type.
     *
     * @param version the content version that this server has to serve before the event is sent; null for any
     */
    private void write(String type, Long version, Instant at, Object data) {
        List<Webhook> told = Webhook.<Webhook> list("enabled", true).stream()
                .filter(webhook -> webhook.eventNames().contains(type)).toList();
        if (told.isEmpty()) {
            return;
        }
        var event = new WebhookEvent();
        event.id = "msg_" + UUID.randomUUID().toString().replace("-", "");
        event.type = type;
        event.version = version;
        event.createdAt = at.truncatedTo(ChronoUnit.MICROS);
        try {
            event.payload = json.writeValueAsString(new Message(type, at, data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        event.persist();
        Instant due = Instant.now().plus(settings.delay());
        told.forEach(webhook -> WebhookDelivery.of(webhook, event, due).persist());
    }

    private PublishedPayload payload(PublicationEvent publication) {
        List<PublicationEvent.Change> changes = publication.changes();
        boolean named = changes.size() <= MOST_DOCUMENTS;
        return new PublishedPayload(publication.version(), publication.publishedAt(), publication.actor(),
                changes.size(),
                named ? changes.stream().map(change -> new PublishedPayload.Changed(change.key().type().code(),
                        change.key().slug(), change.operation())).toList() : null,
                named ? addresses(changes) : null, named ? tags(changes) : List.of(CacheTags.ALL));
    }

    private List<String> addresses(List<PublicationEvent.Change> changes) {
        var paths = new LinkedHashSet<String>();
        for (PublicationEvent.Change change : changes) {
            DocumentType type = change.key().type();
            for (String root : List.of(ApiUrl.ROOT, "", "/embed")) {
                paths.add(root + "/" + type.folder() + "/" + change.key().slug());
                paths.add(root + "/" + type.folder());
            }
        }
        return paths.stream().filter(path -> !operations.methods(path).isEmpty())
                .map(path -> baseUrl.configured().orElse("") + path).toList();
    }

    private static List<String> tags(List<PublicationEvent.Change> changes) {
        Set<String> tags = new LinkedHashSet<>(List.of(CacheTags.VERSION));
        changes.forEach(change -> tags.add(change.key().type().code()));
        changes.forEach(change -> tags.add(CacheTags.of(change.key().type().code(), change.key().slug())));
        return List.copyOf(tags);
    }
}
