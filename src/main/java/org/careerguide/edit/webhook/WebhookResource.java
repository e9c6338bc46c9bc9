package org.careerguide.edit.webhook;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.edit.audit.Audited;
import org.careerguide.edit.document.BodyType;
import org.careerguide.edit.document.DocumentBody;
import org.careerguide.edit.document.Remarks;
import org.careerguide.edit.key.Roles;
import org.careerguide.error.ProblemType;
import org.careerguide.web.Unshared;
import org.careerguide.web.check.MayFail;
import org.careerguide.web.check.Selection;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Addresses that are told of events. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks", description = "Addresses that are notified of publications and submitted drafts (Standard Webhooks).")
@Unshared
@Audited
public class WebhookResource {

    private static final String ID = "Identifier of the webhook.";
    private static final String DELIVERY = "Identifier of the delivery.";

    private final Webhooks webhooks;
    private final Destinations destinations;

    WebhookResource(Webhooks webhooks, Destinations destinations) {
        this.webhooks = webhooks;
        this.destinations = destinations;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "listWebhooks", summary = "List webhooks", description = "Lists webhooks, the newest first.")
    @Selection(view = WebhookView.class)
    public WebhookPage list(@BeanParam ListParameters page) {
        return webhooks.list(page);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "createWebhook", summary = "Create a webhook", description = "Has events sent to an address: `content.published` with what a publication changed, `draft.submitted` when a draft waits for a review. Each is a POST with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature` of Standard Webhooks, and is taken by any 2xx answer. Events of a webhook are sent in order; one that is not taken is repeated after growing pauses, and the webhook is switched off with a notice after three days of failures. Redirects are not followed. The answer is the only one that tells the secret.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WebhookRequest.class)))
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.INVALID_CONTENT })
    public RestResponse<WebhookView> create(@HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType,
            byte[] body) {
        BodyType.requireJson(mediaType);
        WebhookView created = webhooks.create(WebhookRequest.of(Remarks.object(body).fields(), true, destinations));
        return RestResponse.ResponseBuilder.<WebhookView> created(URI.create(created.self().absolute())).entity(created)
                .header("Cache-Control", "no-store").build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "getWebhook", summary = "Get one webhook", description = "A webhook, without its secret.")
    public WebhookView get(@RestPath @Parameter(description = ID) String id) {
        return webhooks.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "updateWebhook", summary = "Change a webhook", description = "Changes the properties that the body states, and leaves the others.")
    @RequestBody(required = true, content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WebhookRequest.class)),
            @Content(mediaType = DocumentBody.MERGE_PATCH, schema = @Schema(implementation = WebhookRequest.class)) })
    @APIResponse(responseCode = "200", description = "Changed", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.INVALID_CONTENT })
    public WebhookView update(@RestPath @Parameter(description = ID) String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType, byte[] body) {
        BodyType.requireMerge(mediaType);
        return webhooks.update(id, WebhookRequest.of(Remarks.object(body).fields(), false, destinations));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "deleteWebhook", summary = "Delete a webhook", description = "Deletes a webhook with its deliveries.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@RestPath @Parameter(description = ID) String id) {
        webhooks.delete(id);
    }

    @POST
    @Path("/{id}/rotate")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "rotateWebhookSecret", summary = "Replace the secret of a webhook", description = "Makes a new secret, which only this answer tells. For a day the one before signs too: each event has both signatures.")
    @APIResponse(responseCode = "200", description = "Replaced", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public RestResponse<WebhookView> rotate(@RestPath @Parameter(description = ID) String id) {
        return RestResponse.ResponseBuilder.ok(webhooks.rotate(id)).header("Cache-Control", "no-store").build();
    }

    @GET
    @Path("/{id}/deliveries")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "listWebhookDeliveries", summary = "List deliveries", description = "Lists what was sent to a webhook or waits for it, the newest first.")
    @Selection(view = DeliveryView.class)
    public DeliveryPage deliveries(@RestPath @Parameter(description = ID) String id, @BeanParam ListParameters page) {
        return webhooks.deliveries(id, page);
    }

    @GET
    @Path("/{id}/deliveries/{delivery}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "getWebhookDelivery", summary = "Get one delivery", description = "A delivery with what is sent and how the receiver answered.")
    public DeliveryView delivery(@RestPath @Parameter(description = ID) String id,
            @RestPath @Parameter(description = DELIVERY) String delivery) {
        return webhooks.delivery(id, delivery);
    }

    @POST
    @Path("/{id}/deliveries/{delivery}/redeliver")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "redeliverWebhook", summary = "Send an event once more", description = "Sends the event of a delivery once more, with the same `webhook-id`, after all that is waiting. What waits for its next attempt, such as the delivery itself, is sent at once.")
    @APIResponse(responseCode = "202", description = "To be sent", content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @MayFail({ ProblemType.CONFLICT })
    public RestResponse<DeliveryView> redeliver(@RestPath @Parameter(description = ID) String id,
            @RestPath @Parameter(description = DELIVERY) String delivery) {
        return RestResponse.status(RestResponse.Status.ACCEPTED, webhooks.redeliver(id, delivery));
    }
}
