package org.careerguide.edit.webhook;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as its owner sees it. */
@Schema(name = "Webhook", description = "An address that events are sent to.")
public record WebhookView(
        @Schema(required = true, description = "Identifier.", examples = "1") String id,
        @Schema(required = true) ApiUrl self,
        @Schema(required = true, description = "Where events are sent to.", format = "uri", examples = "https://example.org/hook") String url,
        @Schema(description = "What it is for.") String description,
        @Schema(required = true, description = "Events that are sent to it.") List<String> events,
        @Schema(required = true, description = "Whether events are recorded for it and sent.") boolean enabled,
        @Schema(required = true) Instant createdAt,
        @Schema(description = "Since when every attempt has failed. Absent if the last one succeeded.") Instant failingSince,
        @Schema(description = "Why it was switched off. Absent unless attempts failed for too long, or the receiver answered 410.") String notice,
        @Schema(description = "Until when the former secret signs too. Absent if there is none.") Instant previousSecretUntil,
        @Schema(description = "Secret that signs events. Only in the answers that create it: store it.", examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") String secret) {

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    /** The view with a new secret, which is shown only once. */
    static WebhookView withSecret(Webhook webhook) {
        return of(webhook, webhook.secret);
    }

    private static WebhookView of(Webhook webhook, String secret) {
        boolean overlapping = webhook.secrets(Instant.now()).size() > 1;
        return new WebhookView(webhook.id.toString(), ApiUrl.of("webhooks", webhook.id.toString()), webhook.url,
                webhook.description, Arrays.asList(webhook.events.split(",")), webhook.enabled, webhook.createdAt,
                webhook.failingSince, webhook.notice, overlapping ? webhook.previousSecretUntil : null, secret);
    }
}
