package org.careerguide.edit.document;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.careerguide.edit.audit.Audited;
import org.careerguide.edit.key.Actor;
import org.careerguide.edit.key.Roles;
import org.careerguide.error.ProblemType;
import org.careerguide.publish.Authorship;
import org.careerguide.web.PageUrl;
import org.careerguide.web.Unshared;
import org.careerguide.web.check.MayFail;
import org.careerguide.web.check.Selection;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Versions of the content. */
@Path("/api/v1/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "versions", description = "Versions of the content: who published what and when, and the way back.")
@Unshared
@Audited
public class VersionResource {

    private static final String NUMBER = "Content version.";
    private static final String DRY_RUN = "`true` only says what the restore would do.";
    private static final String NOTE = "What the history is to say of the restore.";

    private final Versions versions;
    private final Actor actor;

    VersionResource(Versions versions, Actor actor) {
        this.versions = versions;
        this.actor = actor;
    }

    @GET
    @Transactional
    @Operation(operationId = "listVersions", summary = "List the versions of the content", description = "Lists who published what, when, how and why, the newest version first.")
    @Selection(view = VersionSummary.class)
    public VersionPage list(@BeanParam ListParameters page) {
        return VersionPage.of(versions.list(page));
    }

    @GET
    @Path("/{version}")
    @Transactional
    @Operation(operationId = "getVersion", summary = "Get one version of the content", description = "A version of the content with the differences from the version before, document by document.")
    public VersionView get(@RestPath @Parameter(description = NUMBER, example = "1") String version,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) @Parameter(description = "Maximum number of changes per page.") int limit,
            @RestQuery @DefaultValue("0") @Min(0) @Max(Integer.MAX_VALUE) @Parameter(description = "Number of changes to leave out. Clients should follow `page.next` itself.") int offset,
            @Context UriInfo uriInfo) {
        VersionSummary summary = versions.get(Versions.number(version));
        List<VersionView.Change> found = versions.changes(summary.version(), offset, limit + 1);
        boolean more = found.size() > limit;
        return VersionView.of(summary, more ? found.subList(0, limit) : found, new PageInfo(limit,
                more ? PageUrl.with(uriInfo, "offset", String.valueOf(offset + limit)) : null, null));
    }

    @POST
    @Path("/{version}/restore")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(operationId = "restoreVersion", summary = "Restore a version of the content", description = "Publishes the content of a version as a new one. With `type` and `slug` in the body, it restores one document alone.")
    @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RestoreRequest.class)))
    @APIResponse(responseCode = "200", description = "Restored, or checked", content = @Content(schema = @Schema(implementation = RestoreResult.class)))
    @MayFail({ ProblemType.MALFORMED_BODY, ProblemType.UNKNOWN_SLUG, ProblemType.CONFLICT, ProblemType.INVALID_CONTENT })
    public RestoreResult restore(@RestPath @Parameter(description = NUMBER) String version,
            @RestQuery @Pattern(regexp = "^(true|false)$", message = "true or false") @Parameter(description = DRY_RUN) String dryRun,
            @RestQuery @Size(min = 1, max = 500) @Parameter(description = NOTE) String note,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String mediaType, byte[] body) {
        RestoreRequest request = RestoreRequest.of(mediaType, body);
        String type = request.type();
        String slug = request.slug();
        boolean checked = Boolean.parseBoolean(dryRun);
        long known = versions.requireRestorable(Versions.number(version), checked);
        if (type == null && slug == null) {
            versions.requireWhole(known);
        }
        Authorship by = actor.authorship(note != null ? note
                : Objects.requireNonNullElse(request.note(), "Restored version " + version));
        return RestoreResult.of(type != null || slug != null
                ? versions.restore(known, DocumentUrl.key(Objects.toString(type, ""), Objects.toString(slug, "")), by,
                        checked)
                : versions.restore(known, by, checked), checked);
    }

}
