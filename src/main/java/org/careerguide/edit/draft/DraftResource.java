package org.careerguide.edit.draft;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.DocumentKey;
import org.careerguide.edit.audit.Audited;
import org.careerguide.edit.document.DocumentBody;
import org.careerguide.edit.document.DocumentResource;
import org.careerguide.edit.document.Precondition;
import org.careerguide.edit.document.Remarks;
import org.careerguide.edit.document.ReviewSettings;
import org.careerguide.edit.key.Actor;
import org.careerguide.edit.key.Roles;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.JsonNode;

import io.vertx.core.http.HttpServerRequest;

/** Drafts. */
@Path("/api/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts", description = "Drafts: changes that are gathered, previewed with `?draft=`, checked, reviewed and published together.")
@Unshared
@Audited
public class DraftResource {

    private static final String ID = "Identifier of the draft.";
    private static final String TYPE = "Type of the document, such as role or career-path.";
    private static final String SLUG = "Slug of the document.";
    private static final String IF_MATCH = "Entity tag of the document in the draft that the change is made to.";
    private static final Duration LINK_GOOD = Duration.ofDays(7);
    private static final int LAST_YEAR = 9999;
    private static final Duration LINK_LONGEST = Duration.ofDays(366);

    private final Drafts drafts;
    private final DraftEditor editor;
    private final DraftPublisher publisher;
    private final DraftLinks links;
    private final ReviewSettings review;
    private final Actor actor;

    DraftResource(Drafts drafts, DraftEditor editor, DraftPublisher publisher, DraftLinks links, ReviewSettings review,
            Actor actor) {
        this.drafts = drafts;
        this.editor = editor;
        this.publisher = publisher;
        this.links = links;
        this.review = review;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createDraft", summary = "Create a draft", description = "Creates an empty draft over the live content.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DraftRequest.class)))
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = DraftView.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNSUPPORTED_MEDIA_TYPE, ProblemType.INVALID_CONTENT })
    public RestResponse<DraftView> create(@HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType,
            byte[] body) {
        DocumentResource.requireJson(mediaType);
        Remarks remarks = Remarks.of(body, "title", "note");
        DraftRequest request = new DraftRequest(remarks.text("title"), remarks.text("note")).checked();
        DraftView draft = drafts.create(request.title(), request.note(), actor.name());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, draft)
                .header(HttpHeaders.LOCATION, draft.url().absolute()).build();
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listDrafts", summary = "List drafts", description = "Lists drafts, the last changed first.")
    @Selection(view = DraftSummary.class)
    public DraftPage list(
            @RestQuery @Pattern(regexp = "^(open|submitted|approved|scheduled|published)$", message = "open, submitted, approved, scheduled or published") @Parameter(description = "State of the drafts; all by default.") String state,
            @BeanParam ListParameters page) {
        return drafts.list(state, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "getDraft", summary = "Get one draft", description = "A draft with the documents that it changes.")
    @MayFail(ProblemType.UNKNOWN_SLUG)
    public DraftView get(@RestPath @Parameter(description = ID) String id) {
        return drafts.get(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "discardDraft", summary = "Discard a draft", description = "Discards a draft that is not published, with all that is in it.")
    @APIResponse(responseCode = "204", description = "Discarded")
    @MayFail({ ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT })
    public void discard(@RestPath @Parameter(description = ID) String id) {
        drafts.discard(id);
    }

    @GET
    @Path("/{id}/documents/{type}/{slug}")
    @Produces({ MediaType.APPLICATION_JSON, DocumentBody.YAML })
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "getDraftDocument", summary = "Get a document of a draft", description = "A document as the draft has it, or as it is live if the draft does not change it; as JSON or YAML.")
    @APIResponse(responseCode = "200", description = "The document", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = Problem.DRAFT_CONTENT)),
            @Content(mediaType = DocumentBody.YAML, schema = @Schema(implementation = String.class)) })
    @MayFail({ ProblemType.UNKNOWN_SLUG, ProblemType.WITHDRAWN })
    public RestResponse<byte[]> document(@RestPath @Parameter(description = ID) String id,
            @RestPath @Parameter(description = TYPE) String type, @RestPath @Parameter(description = SLUG) String slug,
            @Context HttpServerRequest request) {
        DocumentKey key = DocumentResource.key(type, slug);
        boolean yaml = DocumentResource.wantsYaml(request);
        DraftEditor.Seen seen = editor.get(id, key);
        return RestResponse.ResponseBuilder
                .ok(seen.content(yaml).getBytes(StandardCharsets.UTF_8), yaml ? DocumentBody.YAML : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, Precondition.header(seen.tag(), yaml)).build();
    }

    @PUT
    @Path("/{id}/documents/{type}/{slug}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "putDraftDocument", summary = "Put a document into a draft", description = "Creates a document in a draft with `If-None-Match: *`, or puts another in its place with `If-Match`. Mistakes do not matter until the draft is published; checkDraft lists them.")
    @RequestBody(required = true, content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class)),
            @Content(mediaType = DocumentBody.YAML, schema = @Schema(implementation = String.class)) })
    @APIResponse(responseCode = "200", description = "Replaced in the draft", content = @Content(schema = @Schema(implementation = DraftView.Item.class)))
    @APIResponse(responseCode = "201", description = "Created in the draft", content = @Content(schema = @Schema(implementation = DraftView.Item.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT, ProblemType.PRECONDITION_FAILED,
            ProblemType.BODY_TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE, ProblemType.PRECONDITION_REQUIRED })
    public RestResponse<DraftView.Item> put(@RestPath @Parameter(description = ID) String id,
            @RestPath @Parameter(description = TYPE) String type, @RestPath @Parameter(description = SLUG) String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "`*` to create a document.") String ifNoneMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType, byte[] body) {
        DocumentKey key = DocumentResource.key(type, slug);
        DocumentResource.requireDocument(mediaType);
        return answer(editor.put(id, key, body, mediaType, Precondition.of(ifMatch, ifNoneMatch), actor.name()));
    }

    @PATCH
    @Path("/{id}/documents/{type}/{slug}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "patchDraftDocument", summary = "Change a document in a draft", description = "Changes a document in a draft by a JSON Merge Patch (RFC 7396) or a JSON Patch (RFC 6902).")
    @RequestBody(required = true, content = {
            @Content(mediaType = DocumentBody.MERGE_PATCH, schema = @Schema(implementation = Object.class)),
            @Content(mediaType = DocumentBody.JSON_PATCH, schema = @Schema(ref = Problem.JSON_PATCH)) })
    @APIResponse(responseCode = "200", description = "Changed in the draft", content = @Content(schema = @Schema(implementation = DraftView.Item.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT, ProblemType.WITHDRAWN,
            ProblemType.PRECONDITION_FAILED, ProblemType.BODY_TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.PRECONDITION_REQUIRED })
    public RestResponse<DraftView.Item> patch(@RestPath @Parameter(description = ID) String id,
            @RestPath @Parameter(description = TYPE) String type, @RestPath @Parameter(description = SLUG) String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType, byte[] body) {
        DocumentKey key = DocumentResource.key(type, slug);
        DocumentResource.requirePatch(mediaType);
        return answer(editor.patch(id, key, body, mediaType, Precondition.of(ifMatch, null), actor.name()));
    }

    @DELETE
    @Path("/{id}/documents/{type}/{slug}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "deleteDraftDocument", summary = "Withdraw a document in a draft", description = "Withdraws a document in a draft, for a reason; or with `revert=true` takes out of the draft what it changes of the document.")
    @APIResponse(responseCode = "200", description = "Withdrawn in the draft", content = @Content(schema = @Schema(implementation = DraftView.Item.class)))
    @APIResponse(responseCode = "204", description = "Taken out of the draft")
    @MayFail({ ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT, ProblemType.WITHDRAWN, ProblemType.PRECONDITION_FAILED,
            ProblemType.PRECONDITION_REQUIRED })
    public RestResponse<DraftView.Item> delete(@RestPath @Parameter(description = ID) String id,
            @RestPath @Parameter(description = TYPE) String type, @RestPath @Parameter(description = SLUG) String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "`*` to revert a withdrawal.") String ifNoneMatch,
            @RestQuery @Size(min = 1, max = 500) @Parameter(description = "Why it is withdrawn, for those who look for it. May be the property `reason` of a JSON body instead.") String reason,
            @RestQuery @Pattern(regexp = "^(true|false)$", message = "true or false") @Parameter(description = "`true` takes out of the draft what it changes of the document.") String revert,
            byte[] body) {
        DocumentKey key = DocumentResource.key(type, slug);
        if (Boolean.parseBoolean(revert)) {
            editor.revert(id, key, Precondition.of(ifMatch, ifNoneMatch));
            return RestResponse.noContent();
        }
        String why = DocumentResource.reason(reason, body);
        return RestResponse.ok(editor.withdraw(id, key, why, Precondition.of(ifMatch, null), actor.name()));
    }

    private static RestResponse<DraftView.Item> answer(DraftEditor.Changed changed) {
        var answer = RestResponse.ResponseBuilder
                .create(changed.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, changed.item())
                .header(HttpHeaders.ETAG, changed.item().etag());
        return (changed.created() ? answer.header(HttpHeaders.LOCATION, changed.item().url().absolute()) : answer).build();
    }

    @GET
    @Path("/{id}/check")
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "checkDraft", summary = "Check a draft", description = "All that keeps a draft from being published: every mistake, and the documents that have been published by others since.")
    @MayFail(ProblemType.UNKNOWN_SLUG)
    public DraftCheck check(@RestPath @Parameter(description = ID) String id) {
        return publisher.check(id);
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "submitDraft", summary = "Submit a draft", description = "Hands a draft in for review. It cannot be changed until it is sent back.")
    @MayFail({ ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT })
    public DraftView submit(@RestPath @Parameter(description = ID) String id) {
        return drafts.submit(id, actor.name());
    }

    @POST
    @Path("/{id}/approve")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(operationId = "approveDraft", summary = "Approve a draft", description = "Approves a submitted draft. Where reviews are required, editors cannot approve drafts that they have worked on. The body may have a `comment`.")
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT })
    public DraftView approve(@RestPath @Parameter(description = ID) String id, byte[] body) {
        return drafts.approve(id, actor.name(), comment(body), !review.required());
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(operationId = "returnDraft", summary = "Send a draft back", description = "Sends a submitted, approved or scheduled draft back to be worked on. The body may have a `comment`.")
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT })
    public DraftView sendBack(@RestPath @Parameter(description = ID) String id, byte[] body) {
        return drafts.sendBack(id, actor.name(), comment(body));
    }

    private static String comment(byte[] body) {
        return Remarks.of(body, "comment").text("comment");
    }

    @POST
    @Path("/{id}/publish")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "publishDraft", summary = "Publish a draft", description = "Publishes a draft as one version, all of it or nothing; at a time, if the body has `at`. If others have published some of its documents meanwhile, the answer is 409 with `conflicts`.")
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT, ProblemType.INVALID_CONTENT })
    public DraftView publish(@RestPath @Parameter(description = ID) String id, byte[] body) {
        String at = Remarks.of(body, "at").text("at");
        if (at == null) {
            return publisher.publish(id, actor.authorship(null));
        }
        try {
            OffsetDateTime parsed = OffsetDateTime.parse(at);
            if (parsed.getYear() > LAST_YEAR) {
                throw new DateTimeException("No database has such a year");
            }
            Instant time = parsed.toInstant();
            return time.isAfter(Instant.now()) ? publisher.schedule(id, time, actor.authorship(null))
                    : publisher.publish(id, actor.authorship(null));
        } catch (DateTimeException e) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "“at” is not a time such as 2027-01-31T12:00:00Z.",
                    List.of());
        }
    }

    @POST
    @Path("/{id}/rebase")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "rebaseDraft", summary = "Rebase a draft", description = "Takes over into a draft what was published meanwhile. Documents in which both changed the same fields are left alone and answered in `conflicts`; with `prefer` in the body, these fields are taken from the `draft` or as they are `live`.")
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT })
    public Rebase rebase(@RestPath @Parameter(description = ID) String id, byte[] body) {
        String prefer = Remarks.of(body, "prefer").text("prefer");
        if (prefer != null && !List.of("draft", "live").contains(prefer)) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "“prefer” is neither draft nor live.", List.of());
        }
        return publisher.rebase(id, prefer, actor.name());
    }

    @POST
    @Path("/{id}/links")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createPreviewLink", summary = "Make a preview link", description = "Makes a link by which others than editors see a draft. It is good for the days in `days` of the body, 7 by default.")
    @APIResponse(responseCode = "201", description = "Made", content = @Content(schema = @Schema(implementation = LinkView.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG })
    public RestResponse<LinkView> createLink(@RestPath @Parameter(description = ID) String id, byte[] body) {
        JsonNode days = Remarks.of(body, "days").fields().path("days");
        long seconds = Math.round(days.asDouble(LINK_GOOD.toDays()) * Duration.ofDays(1).toSeconds());
        if (!days.isMissingNode() && !days.isNumber() || seconds < 1 || seconds > LINK_LONGEST.toSeconds()) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "“days” is not a number of days up to 366.", List.of());
        }
        return RestResponse.status(RestResponse.Status.CREATED, links.create(id, Duration.ofSeconds(seconds), actor.name()));
    }

    @GET
    @Path("/{id}/links")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "listPreviewLinks", summary = "List preview links", description = "Lists the preview links of a draft.")
    @MayFail(ProblemType.UNKNOWN_SLUG)
    public LinkPage listLinks(@RestPath @Parameter(description = ID) String id) {
        return links.list(id);
    }

    @DELETE
    @Path("/{id}/links/{link}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "revokePreviewLink", summary = "Revoke a preview link", description = "Has a preview link show nothing from now on.")
    @APIResponse(responseCode = "204", description = "Revoked")
    @MayFail(ProblemType.UNKNOWN_SLUG)
    public void revokeLink(@RestPath @Parameter(description = ID) String id,
            @RestPath @Parameter(description = "Identifier of the link.") String link) {
        links.revoke(id, link);
    }
}
