package org.careerguide.edit.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.edit.audit.Audited;
import org.careerguide.edit.key.Actor;
import org.careerguide.edit.key.Roles;
import org.careerguide.error.ProblemType;
import org.careerguide.web.Unshared;
import org.careerguide.web.check.MayFail;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Links that show a draft to people other than editors. */
@Path("/api/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts")
@Unshared
@Audited
public class DraftLinkResource {

    private final DraftLinks links;
    private final Actor actor;

    DraftLinkResource(DraftLinks links, Actor actor) {
        this.links = links;
        this.actor = actor;
    }

    @POST
    @Path("/{id}/links")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createPreviewLink", summary = "Make a preview link", description = "Creates a link that shows a draft to people other than editors.")
    @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LinkRequest.class)))
    @APIResponse(responseCode = "201", description = "Made", content = @Content(schema = @Schema(implementation = LinkView.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG })
    public RestResponse<LinkView> create(@RestPath @Parameter(description = DraftResource.ID) String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType, byte[] body) {
        return RestResponse.status(RestResponse.Status.CREATED,
                links.create(id, LinkRequest.of(mediaType, body).lifetime(), actor.name()));
    }

    @GET
    @Path("/{id}/links")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "listPreviewLinks", summary = "List preview links", description = "Lists the preview links of a draft.")
    @MayFail(ProblemType.UNKNOWN_SLUG)
    public LinkPage list(@RestPath @Parameter(description = DraftResource.ID) String id) {
        return links.list(id);
    }

    @DELETE
    @Path("/{id}/links/{link}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "revokePreviewLink", summary = "Revoke a preview link", description = "Revokes a preview link.")
    @APIResponse(responseCode = "204", description = "Revoked")
    @MayFail(ProblemType.UNKNOWN_SLUG)
    public void revoke(@RestPath @Parameter(description = DraftResource.ID) String id,
            @RestPath @Parameter(description = "Identifier of the link.") String link) {
        links.revoke(id, link);
    }
}
