package org.careerguide.edit.webhook;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of deliveries. */
@Schema(name = "WebhookDeliveryPage", description = "Deliveries to a webhook, the newest first.")
public record DeliveryPage(@Schema(required = true) List<DeliveryView> items, @Schema(required = true) PageInfo page) {

    static DeliveryPage of(Slice<DeliveryView> slice) {
        return new DeliveryPage(slice.items(), slice.page());
    }
}
