package org.careerguide.edit.draft;

import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.DocumentKey;
import org.careerguide.edit.audit.Audited;
import org.careerguide.edit.document.BodyType;
import org.careerguide.edit.document.DocumentBody;
import org.careerguide.edit.document.DocumentUrl;
import org.careerguide.edit.document.Negotiation;
import org.careerguide.edit.document.Precondition;
import org.careerguide.edit.document.WithdrawalRequest;
import org.careerguide.edit.key.Actor;
import org.careerguide.edit.key.Roles;
import org.careerguide.error.Problem;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.vertx.core.http.HttpServerRequest;

/** The documents that a draft changes. */
@Path("/api/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts")
@Unshared
@Audited
public class DraftDocumentResource {

    private static final String DOCUMENT = "/{id}/documents/{type}/{slug}";
    private static final String TYPE = "Type of the document, such as role or career-path.";
    private static final String SLUG = "Slug of the document.";
    private static final String IF_MATCH = "Entity tag of the document in the draft that the change is made to.";

    private final DraftEditor editor;
    private final Actor actor;

    DraftDocumentResource(DraftEditor editor, Actor actor) {
        this.editor = editor;
        this.actor = actor;
    }

    @GET
    @Path(DOCUMENT)
    @Produces({ MediaType.APPLICATION_JSON, DocumentBody.YAML })
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "getDraftDocument", summary = "Get a document of a draft", description = "A document as the draft has it, or as it is live if the draft does not change it; as JSON or YAML.")
    @APIResponse(responseCode = "200", description = "The document", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = Problem.DRAFT_CONTENT)),
            @Content(mediaType = DocumentBody.YAML, schema = @Schema(implementation = String.class)) })
    @MayFail({ ProblemType.UNKNOWN_SLUG, ProblemType.WITHDRAWN })
    public RestResponse<byte[]> get(@RestPath @Parameter(description = DraftResource.ID) String id,
            @RestPath @Parameter(description = TYPE) String type, @RestPath @Parameter(description = SLUG) String slug,
            @Context HttpServerRequest request) {
        DocumentKey key = DocumentUrl.key(type, slug);
        boolean yaml = Negotiation.prefersYaml(request);
        DraftEditor.Seen seen = editor.get(id, key);
        return RestResponse.ResponseBuilder
                .ok(seen.content(yaml).getBytes(StandardCharsets.UTF_8), yaml ? DocumentBody.YAML : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, Precondition.header(seen.tag(), yaml)).build();
    }

    @PUT
    @Path(DOCUMENT)
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "putDraftDocument", summary = "Put a document into a draft", description = "Creates a document in a draft with `If-None-Match: *`, or puts another in its place with `If-Match`. Mistakes do not matter until the draft is published; checkDraft lists them.")
    @RequestBody(required = true, content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class)),
            @Content(mediaType = DocumentBody.YAML, schema = @Schema(implementation = String.class)) })
    @APIResponse(responseCode = "200", description = "Replaced in the draft", content = @Content(schema = @Schema(implementation = DraftView.Item.class)))
    @APIResponse(responseCode = "201", description = "Created in the draft", content = @Content(schema = @Schema(implementation = DraftView.Item.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT, ProblemType.PRECONDITION_FAILED,
            ProblemType.BODY_TOO_LARGE, ProblemType.PRECONDITION_REQUIRED })
    public RestResponse<DraftView.Item> put(@RestPath @Parameter(description = DraftResource.ID) String id,
            @RestPath @Parameter(description = TYPE) String type, @RestPath @Parameter(description = SLUG) String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "`*` to create a document.") String ifNoneMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType, byte[] body) {
        DocumentKey key = DocumentUrl.key(type, slug);
        BodyType.requireDocument(mediaType);
        return answer(editor.put(id, key, body, mediaType, Precondition.of(ifMatch, ifNoneMatch), actor.name()));
    }

    @PATCH
    @Path(DOCUMENT)
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "patchDraftDocument", summary = "Change a document in a draft", description = "Changes a document in a draft by a JSON Merge Patch (RFC 7396) or a JSON Patch (RFC 6902).")
    @RequestBody(required = true, content = {
            @Content(mediaType = DocumentBody.MERGE_PATCH, schema = @Schema(implementation = Object.class)),
            @Content(mediaType = DocumentBody.JSON_PATCH, schema = @Schema(ref = Problem.JSON_PATCH)) })
    @APIResponse(responseCode = "200", description = "Changed in the draft", content = @Content(schema = @Schema(implementation = DraftView.Item.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT, ProblemType.WITHDRAWN,
            ProblemType.PRECONDITION_FAILED, ProblemType.BODY_TOO_LARGE,
            ProblemType.PRECONDITION_REQUIRED })
    public RestResponse<DraftView.Item> patch(@RestPath @Parameter(description = DraftResource.ID) String id,
            @RestPath @Parameter(description = TYPE) String type, @RestPath @Parameter(description = SLUG) String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType, byte[] body) {
        DocumentKey key = DocumentUrl.key(type, slug);
        BodyType.requirePatch(mediaType);
        return answer(editor.patch(id, key, body, mediaType, Precondition.of(ifMatch, null), actor.name()));
    }

    @DELETE
    @Path(DOCUMENT)
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "deleteDraftDocument", summary = "Withdraw a document in a draft", description = "Withdraws a document in a draft, for a reason; with `revert=true`, removes the document's change from the draft instead.")
    @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WithdrawalRequest.class)))
    @APIResponse(responseCode = "200", description = "Withdrawn in the draft", content = @Content(schema = @Schema(implementation = DraftView.Item.class)))
    @APIResponse(responseCode = "204", description = "Removed from the draft")
    @MayFail({ ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT, ProblemType.WITHDRAWN, ProblemType.PRECONDITION_FAILED,
            ProblemType.PRECONDITION_REQUIRED })
    public RestResponse<DraftView.Item> delete(@RestPath @Parameter(description = DraftResource.ID) String id,
            @RestPath @Parameter(description = TYPE) String type, @RestPath @Parameter(description = SLUG) String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "`*` to revert a withdrawal.") String ifNoneMatch,
            @RestQuery @Size(min = 1, max = 500) @Parameter(description = "Why it is withdrawn, for those who look for it.") String reason,
            @RestQuery @Pattern(regexp = "^(true|false)$", message = "true or false") @Parameter(description = "`true` removes the document's change from the draft.") String revert,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType, byte[] body) {
        DocumentKey key = DocumentUrl.key(type, slug);
        if (Boolean.parseBoolean(revert)) {
            editor.revert(id, key, Precondition.of(ifMatch, ifNoneMatch));
            return RestResponse.noContent();
        }
        String why = WithdrawalRequest.reason(reason, mediaType, body);
        return RestResponse.ok(editor.withdraw(id, key, why, Precondition.of(ifMatch, null), actor.name()));
    }

    private static RestResponse<DraftView.Item> answer(DraftEditor.Changed changed) {
        var answer = RestResponse.ResponseBuilder
                .create(changed.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, changed.item())
                .header(HttpHeaders.ETAG, changed.item().etag());
        return (changed.created() ? answer.header(HttpHeaders.LOCATION, changed.item().url().absolute()) : answer).build();
    }
}
