package org.careerguide.edit.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
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
import org.careerguide.edit.document.BodyType;
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

/** Drafts. */
@Path("/api/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts", description = "Drafts: changes that are gathered, previewed with `?draft=`, checked, reviewed and published together.")
@Unshared
@Audited
public class DraftResource {

    static final String ID = "Identifier of the draft.";
    private static final int LAST_YEAR = 9999;

    private final Drafts drafts;
    private final DraftPublisher publisher;
    private final ReviewSettings review;
    private final Actor actor;

    DraftResource(Drafts drafts, DraftPublisher publisher, ReviewSettings review, Actor actor) {
        this.drafts = drafts;
        this.publisher = publisher;
        this.review = review;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createDraft", summary = "Create a draft", description = "Creates an empty draft over the live content.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DraftRequest.class)))
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = DraftView.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.INVALID_CONTENT })
    public RestResponse<DraftView> create(@HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType,
            byte[] body) {
        BodyType.requireJson(mediaType);
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
    @Path("/{id}/check")
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "checkDraft", summary = "Check a draft", description = "Everything that prevents the publication of a draft: every mistake, and the documents that have been published by others since.")
    @MayFail(ProblemType.UNKNOWN_SLUG)
    public DraftCheck check(@RestPath @Parameter(description = ID) String id) {
        return publisher.check(id);
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "submitDraft", summary = "Submit a draft", description = "Submits a draft for review. It cannot be changed until it is sent back.")
    @MayFail({ ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT })
    public DraftView submit(@RestPath @Parameter(description = ID) String id) {
        return drafts.submit(id, actor.name());
    }

    @POST
    @Path("/{id}/approve")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(operationId = "approveDraft", summary = "Approve a draft", description = "Approves a submitted draft. Where reviews are required, editors cannot approve drafts that they have worked on.")
    @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReviewRequest.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT })
    public DraftView approve(@RestPath @Parameter(description = ID) String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType, byte[] body) {
        return drafts.approve(id, actor.name(), ReviewRequest.of(mediaType, body).comment(), !review.required());
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.REVIEWER)
    @Operation(operationId = "returnDraft", summary = "Send a draft back", description = "Sends a submitted, approved or scheduled draft back to be worked on.")
    @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReviewRequest.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT })
    public DraftView sendBack(@RestPath @Parameter(description = ID) String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType, byte[] body) {
        return drafts.sendBack(id, actor.name(), ReviewRequest.of(mediaType, body).comment());
    }

    @POST
    @Path("/{id}/publish")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "publishDraft", summary = "Publish a draft", description = "Publishes a draft as one version, all of it or nothing; at once, or at the time `at`. If others have published some of its documents meanwhile, the answer is 409 with `conflicts`.")
    @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PublishRequest.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT, ProblemType.INVALID_CONTENT })
    public DraftView publish(@RestPath @Parameter(description = ID) String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType, byte[] body) {
        String at = PublishRequest.of(mediaType, body).at();
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
                    List.of(new Problem.Mistake("body", "at", "invalid-value", "It is not a time.",
                            List.of("2027-01-31T12:00:00Z"))));
        }
    }

    @POST
    @Path("/{id}/rebase")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "rebaseDraft", summary = "Rebase a draft", description = "Rebases a draft on what was published meanwhile. Documents in which both changed the same fields are left alone and answered in `conflicts`; `prefer` says whose fields to take instead.")
    @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RebaseRequest.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT })
    public Rebase rebase(@RestPath @Parameter(description = ID) String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType, byte[] body) {
        return publisher.rebase(id, RebaseRequest.of(mediaType, body).prefer(), actor.name());
    }
}
