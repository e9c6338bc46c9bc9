package org.careerguide.edit.webhook;

import java.time.Instant;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonRawValue;

/** A delivery of an event to a webhook. */
@Schema(name = "WebhookDelivery", description = "An event that is to be sent to a webhook, or was.")
public record DeliveryView(
        @Schema(required = true, description = "Identifier.", examples = "1") String id,
        @Schema(required = true) ApiUrl self,
        @Schema(required = true, description = "Identifier of the event, the same in each attempt: the header `webhook-id`.") String eventId,
        @Schema(required = true, description = "Type of the event.", examples = "content.published") String eventType,
        @Schema(required = true, description = "When the event happened.") Instant occurredAt,
        @Schema(required = true, enumeration = {
                "pending", "delivered", "failed" }) String state,
        @Schema(required = true, description = "How often it was attempted.") int attempts,
        @Schema(description = "When it is attempted next. Absent unless it is pending.") Instant nextAttemptAt,
        @Schema(description = "When it was attempted last. Absent before the first attempt.") Instant lastAttemptAt,
        @Schema(description = "HTTP status of the last answer. Absent if there was none.") Integer status,
        @Schema(description = "First 1,000 bytes of the last answer. Absent if there was none.") String response,
        @Schema(description = "Why the last attempt failed. Absent if it did not.") String error,
        @Schema(type = SchemaType.OBJECT, description = "What is sent. Only of a single delivery.") @JsonRawValue String payload){

    static DeliveryView of(WebhookDelivery delivery) {
        return of(delivery, null);
    }

    /** The view with what is sent. */
    static DeliveryView whole(WebhookDelivery delivery) {
        return of(delivery, delivery.event.payload);
    }

    private static DeliveryView of(WebhookDelivery delivery, String payload) {
        return new DeliveryView(delivery.id.toString(),
                ApiUrl.of("webhooks/" + delivery.webhook.id + "/deliveries", delivery.id.toString()), delivery.event.id,
                delivery.event.type, delivery.event.createdAt, delivery.state, delivery.attempts,
                delivery.state.equals(WebhookDelivery.PENDING) ? delivery.nextAttemptAt : null, delivery.lastAttemptAt,
                delivery.status, delivery.response, delivery.error, payload);
    }
}
