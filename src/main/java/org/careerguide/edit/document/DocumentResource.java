package org.careerguide.edit.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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

import org.careerguide.content.DocumentJson;
import org.careerguide.content.DocumentKey;
import org.careerguide.content.DocumentType;
import org.careerguide.edit.audit.Audited;
import org.careerguide.edit.key.Actor;
import org.careerguide.edit.key.Roles;
import org.careerguide.error.ContentNotFoundException;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemType;
import org.careerguide.publish.Origin;
import org.careerguide.publish.yaml.YamlWriter;
import org.careerguide.web.ShowsDrafts;
import org.careerguide.web.Unshared;
import org.careerguide.web.Values;
import org.careerguide.web.check.MayFail;
import org.careerguide.web.check.Selection;
import org.careerguide.web.check.VersionParameter;
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

import io.vertx.core.http.HttpServerRequest;

/** Documents as editors read and write them. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents", description = "Documents in the format of content files: read, written, compared and restored one by one.")
@Unshared
@Audited
public class DocumentResource {

    /** The schema of any document, see {@code DocumentSchemas}. */
    public static final String ANY = "#/components/schemas/AnyDocument";

    static final String TYPES = "^(source|organisation|work-setting|skill|tool|certification|responsibility|place|place-wages|crosswalk|programme|occupation|interest|questionnaire|role|career-path|case-study|comparison|benefit|tip|guide)(,(source|organisation|work-setting|skill|tool|certification|responsibility|place|place-wages|crosswalk|programme|occupation|interest|questionnaire|role|career-path|case-study|comparison|benefit|tip|guide))*$";
    private static final String SUFFIX = ".yaml";
    private static final String TYPE = "Type of the document, such as role or career-path.";
    private static final String SLUG = "Slug of the document.";
    private static final String IF_MATCH = "Entity tag of the document that the change is made to.";
    private static final String DRY_RUN = "`true` only checks the change and says what it would do.";
    private static final String NOTE = "Note on the change, shown in the history.";

    private final Documents documents;
    private final DocumentEditor editor;
    private final Actor actor;
    private final ReviewSettings review;
    private final Versions versions;

    DocumentResource(Documents documents, DocumentEditor editor, Versions versions, Actor actor, ReviewSettings review) {
        this.versions = versions;
        this.documents = documents;
        this.editor = editor;
        this.actor = actor;
        this.review = review;
    }

    @GET
    @Transactional
    @ShowsDrafts
    @Operation(operationId = "listDocuments", summary = "List documents", description = "Lists live documents of all types by type and slug.")
    @Selection(view = DocumentSummary.class)
    public DocumentPage list(
            @RestQuery @Pattern(regexp = TYPES, message = "types such as role, separated by commas") @Parameter(description = "Types of documents; all by default.", example = "role") String type,
            @RestQuery @Size(min = 1, max = 100) @Parameter(description = "Part of the title or the slug.", example = "billing") String q,
            @RestQuery @Size(min = 1, max = 100) @Parameter(description = "Who last changed them.") String changedBy,
            @RestQuery @Pattern(regexp = "^(built-in|pack|release)$", message = "built-in, pack or release") @Parameter(description = "Where the last revision comes from.") String origin,
            @BeanParam ListParameters page) {
        List<DocumentType> types = type == null ? List.of(DocumentType.values())
                : Values.of(type).stream().map(code -> DocumentType.ofCode(code).orElseThrow()).toList();
        return DocumentPage.of(documents.list(new Documents.Filter(types, q, changedBy,
                origin == null ? null : Origin.valueOf(origin.toUpperCase(Locale.ROOT).replace('-', '_'))), page));
    }

    @GET
    @Path("/{type}/{slug}")
    @Produces({ MediaType.APPLICATION_JSON, DocumentBody.YAML })
    @Transactional
    @ShowsDrafts
    @Operation(operationId = "getDocument", summary = "Get one document", description = "A document in the format of content files, as JSON or, by the Accept header or the suffix `.yaml`, as YAML. Its entity tag goes into If-Match of a change; those of both forms are taken.")
    @APIResponse(responseCode = "200", description = "The document", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = ANY)),
            @Content(mediaType = DocumentBody.YAML, schema = @Schema(implementation = String.class)) })
    public RestResponse<byte[]> get(@RestPath @Parameter(description = TYPE, example = "role") String type,
            @RestPath @Parameter(description = SLUG, example = "medical-billing") String slug,
            @BeanParam VersionParameter version,
            @Context HttpServerRequest request) {
        boolean suffixed = slug.endsWith(SUFFIX) && !slug.equals(SUFFIX);
        DocumentKey key = DocumentUrl.key(type, suffixed ? slug.substring(0, slug.length() - SUFFIX.length()) : slug);
        boolean yaml = suffixed || Negotiation.prefersYaml(request);
        StoredDocument document = (version.version == null ? documents.find(key) : documents.findAt(key, version.version))
                .orElseThrow(() -> new ContentNotFoundException(key.type().code(), key.slug()));
        byte[] body = yaml ? YamlWriter.write(document.document())
                : DocumentJson.write(document.document()).getBytes(StandardCharsets.UTF_8);
        return RestResponse.ResponseBuilder.ok(body, yaml ? DocumentBody.YAML : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, Precondition.header(document.tag(), yaml)).build();
    }

    @PUT
    @Path("/{type}/{slug}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "putDocument", summary = "Create or replace a document", description = "Publishes a document at once: a new one with `If-None-Match: *`, another one in its place with `If-Match`. A document that states another slug than the path is renamed, and its old address redirects. Fields of the document that only releases of public data state are kept.")
    @RequestBody(required = true, content = { @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = ANY)),
            @Content(mediaType = DocumentBody.YAML, schema = @Schema(implementation = String.class)) })
    @APIResponse(responseCode = "200", description = "Replaced, or checked", content = @Content(schema = @Schema(implementation = EditResult.class)))
    @APIResponse(responseCode = "201", description = "Created", content = @Content(schema = @Schema(implementation = EditResult.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT, ProblemType.PRECONDITION_FAILED,
            ProblemType.BODY_TOO_LARGE, ProblemType.INVALID_CONTENT,
            ProblemType.PRECONDITION_REQUIRED })
    public RestResponse<EditResult> put(@RestPath @Parameter(description = TYPE) String type,
            @RestPath @Parameter(description = SLUG) String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "`*` to create a document.") String ifNoneMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType,
            @RestQuery @Pattern(regexp = "^(true|false)$", message = "true or false") @Parameter(description = DRY_RUN) String dryRun,
            @RestQuery @Size(min = 1, max = 500) @Parameter(description = NOTE) String note, byte[] body) {
        DocumentKey key = DocumentUrl.key(type, slug);
        BodyType.requireDocument(mediaType);
        DocumentEditor.Terms terms = terms(ifMatch, ifNoneMatch, dryRun, note);
        return answer(editor.put(key, DocumentBody.document(key, body, mediaType), terms));
    }

    @PATCH
    @Path("/{type}/{slug}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "patchDocument", summary = "Change a document", description = "Publishes a change of a document at once: a JSON Merge Patch (RFC 7396) or a JSON Patch (RFC 6902).")
    @RequestBody(required = true, content = {
            @Content(mediaType = DocumentBody.MERGE_PATCH, schema = @Schema(implementation = Object.class)),
            @Content(mediaType = DocumentBody.JSON_PATCH, schema = @Schema(ref = Problem.JSON_PATCH)) })
    @APIResponse(responseCode = "200", description = "Changed, or checked", content = @Content(schema = @Schema(implementation = EditResult.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT, ProblemType.WITHDRAWN,
            ProblemType.PRECONDITION_FAILED, ProblemType.BODY_TOO_LARGE,
            ProblemType.INVALID_CONTENT, ProblemType.PRECONDITION_REQUIRED })
    public RestResponse<EditResult> patch(@RestPath @Parameter(description = TYPE) String type,
            @RestPath @Parameter(description = SLUG) String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType,
            @RestQuery @Pattern(regexp = "^(true|false)$", message = "true or false") @Parameter(description = DRY_RUN) String dryRun,
            @RestQuery @Size(min = 1, max = 500) @Parameter(description = NOTE) String note, byte[] body) {
        DocumentKey key = DocumentUrl.key(type, slug);
        BodyType.requirePatch(mediaType);
        return answer(editor.patch(key, body, mediaType, terms(ifMatch, null, dryRun, note)));
    }

    @DELETE
    @Path("/{type}/{slug}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "deleteDocument", summary = "Withdraw a document", description = "Withdraws a document: its address answers 410 with the reason from then on. A document that others name cannot be withdrawn; listReferences says which do.")
    @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WithdrawalRequest.class)))
    @APIResponse(responseCode = "200", description = "Withdrawn, or checked", content = @Content(schema = @Schema(implementation = EditResult.class)))
    @MayFail({ ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT, ProblemType.WITHDRAWN, ProblemType.PRECONDITION_FAILED,
            ProblemType.INVALID_CONTENT, ProblemType.PRECONDITION_REQUIRED })
    public RestResponse<EditResult> delete(@RestPath @Parameter(description = TYPE) String type,
            @RestPath @Parameter(description = SLUG) String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH) String ifMatch,
            @RestQuery @Size(min = 1, max = 500) @Parameter(description = "Why it is withdrawn, for those who look for it.") String reason,
            @RestQuery @Pattern(regexp = "^(true|false)$", message = "true or false") @Parameter(description = DRY_RUN) String dryRun,
            @RestQuery @Size(min = 1, max = 500) @Parameter(description = NOTE) String note,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType, byte[] body) {
        DocumentKey key = DocumentUrl.key(type, slug);
        return answer(
                editor.withdraw(key, WithdrawalRequest.reason(reason, mediaType, body), terms(ifMatch, null, dryRun, note)));
    }

    @GET
    @Path("/{type}/{slug}/revisions")
    @Transactional
    @Operation(operationId = "listRevisions", summary = "List the revisions of a document", description = "Lists the revisions of a document, the newest first, with those under the slugs that it had before it was renamed; also of a document that was withdrawn or has another slug now.")
    @Selection(view = RevisionView.class)
    public RevisionPage revisions(@RestPath @Parameter(description = TYPE, example = "role") String type,
            @RestPath @Parameter(description = SLUG, example = "medical-billing") String slug, @BeanParam ListParameters page) {
        DocumentKey key = DocumentUrl.key(type, slug);
        var revisions = documents.revisions(key, page);
        if (revisions.items().isEmpty() && page.cursor == null) {
            throw new ContentNotFoundException(key.type().code(), slug);
        }
        return RevisionPage.of(revisions);
    }

    @GET
    @Path("/{type}/{slug}/diff")
    @Produces({ MediaType.APPLICATION_JSON, DocumentBody.JSON_PATCH, MediaType.TEXT_PLAIN })
    @Transactional
    @Operation(operationId = "getDocumentDiff", summary = "Compare a document at two versions", description = "What differs between a document at two content versions: as JSON Patch and as unified diff of the content files, or by the Accept header as one of them alone. By default the last change.")
    @APIResponse(responseCode = "200", description = "The differences", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DocumentDiff.class)),
            @Content(mediaType = DocumentBody.JSON_PATCH, schema = @Schema(ref = Problem.JSON_PATCH)),
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)) })
    public RestResponse<?> diff(@RestPath @Parameter(description = TYPE, example = "role") String type,
            @RestPath @Parameter(description = SLUG, example = "medical-billing") String slug,
            @RestQuery @Min(0) @Max(Integer.MAX_VALUE) @Parameter(description = "The earlier content version; the one before the later by default.") Integer from,
            @RestQuery @Min(1) @Max(Integer.MAX_VALUE) @Parameter(description = "The later content version; the last that changed the document by default.") Integer to,
            @Context HttpServerRequest request) {
        DocumentKey key = DocumentUrl.key(type, slug);
        String form = Negotiation.choose(request, MediaType.APPLICATION_JSON, DocumentBody.JSON_PATCH, MediaType.TEXT_PLAIN);
        DocumentDiff diff = documents.diff(key, from, to);
        return switch (form) {
            case DocumentBody.JSON_PATCH -> text(diff.patch().toString(), form);
            case MediaType.TEXT_PLAIN -> text(diff.text(), form + ";charset=UTF-8");
            default -> RestResponse.ok(diff);
        };
    }

    private static RestResponse<byte[]> text(String text, String form) {
        return RestResponse.ResponseBuilder.ok(text.getBytes(StandardCharsets.UTF_8), form).build();
    }

    @GET
    @Path("/{type}/{slug}/references")
    @Transactional
    @ShowsDrafts
    @Operation(operationId = "listReferences", summary = "List what names a document", description = "Lists the live documents that name a document, with the fields that do.")
    @Selection(view = ReferenceView.class)
    public ReferencePage references(@RestPath @Parameter(description = TYPE, example = "role") String type,
            @RestPath @Parameter(description = SLUG, example = "medical-billing") String slug, @BeanParam ListParameters page) {
        DocumentKey key = DocumentUrl.key(type, slug);
        if (documents.find(key).isEmpty()) {
            throw new ContentNotFoundException(key.type().code(), slug);
        }
        return ReferencePage.of(documents.naming(key, page));
    }

    @POST
    @Path("/{type}/{slug}/restore")
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "restoreDocument", summary = "Restore a document", description = "Publishes a document as it was at a version, under the slug that it has now; withdraws it, if it was not there then.")
    @APIResponse(responseCode = "200", description = "Restored, or checked", content = @Content(schema = @Schema(implementation = RestoreResult.class)))
    @MayFail({ ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT, ProblemType.WITHDRAWN, ProblemType.INVALID_CONTENT })
    public RestoreResult restore(@RestPath @Parameter(description = TYPE) String type,
            @RestPath @Parameter(description = SLUG) String slug,
            @RestQuery @NotNull @Pattern(regexp = "^[1-9][0-9]{0,17}$", message = "a content version") @Parameter(description = "Content version.", required = true) String version,
            @RestQuery @Pattern(regexp = "^(true|false)$", message = "true or false") @Parameter(description = DRY_RUN) String dryRun,
            @RestQuery @Size(min = 1, max = 500) @Parameter(description = NOTE) String note) {
        DocumentKey key = DocumentUrl.key(type, slug);
        boolean checked = Boolean.parseBoolean(dryRun);
        long known = versions.requireRestorable(Versions.number(version), checked);
        return RestoreResult.of(versions.restore(known, key,
                actor.authorship(note == null ? "Restored version " + version : note), checked), checked);
    }

    private DocumentEditor.Terms terms(String ifMatch, String ifNoneMatch, String dryRun, String note) {
        boolean checked = Boolean.parseBoolean(dryRun);
        if (!checked) {
            review.requireNone();
        }
        return new DocumentEditor.Terms(Precondition.of(ifMatch, ifNoneMatch), actor.authorship(note), checked);
    }

    private static RestResponse<EditResult> answer(EditResult result) {
        boolean created = result.isNew() && !result.dryRun();
        var answer = RestResponse.ResponseBuilder.create(created ? RestResponse.Status.CREATED : RestResponse.Status.OK, result)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return (result.tag() == null || result.dryRun() ? answer
                : answer.header(HttpHeaders.LOCATION, result.url().absolute())
                        .header(HttpHeaders.ETAG, Precondition.header(result.tag(), false)))
                .build();
    }
}
