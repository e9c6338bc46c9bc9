package org.careerguide.edit.webhook;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of webhooks. */
@Schema(name = "WebhookPage", description = "Webhooks, the newest first.")
public record WebhookPage(@Schema(required = true) List<WebhookView> items, @Schema(required = true) PageInfo page) {

    static WebhookPage of(Slice<WebhookView> slice) {
        return new WebhookPage(slice.items(), slice.page());
    }
}
