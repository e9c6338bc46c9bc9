package org.careerguide.change;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.web.ApiUrl;
import org.careerguide.web.LiveOnly;
import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The changes of documents. */
@LiveOnly
@Path("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes", description = "Changes and snapshots, to keep a copy of the content.")
@Transactional
public class ChangeResource {

    private final Changes changes;

    ChangeResource(Changes changes) {
        this.changes = changes;
    }

    @GET
    @Operation(operationId = "listChanges", summary = "List changes", description = """
            Lists changes to documents in the order of publication, from the token of an earlier response or from the first known \
            change. Each change is listed exactly once, even if documents are published meanwhile. To keep a copy of the content, \
            take a snapshot with getSnapshot and then list the changes since its token. A token older than the revision log is \
            answered with 410: take a new snapshot. Only what is published is listed; a draft cannot be named.""")
    public ChangePage list(
            @RestQuery @Size(min = 1, max = 100) @Parameter(description = "Token from an earlier response or snapshot. All known changes by default.") String since,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) @Parameter(description = "Maximum number of changes per page.") int limit,
            @RestQuery @Pattern(regexp = "^document$", message = "document") @Parameter(description = "`document` adds the published document to each change.", schema = @Schema(enumeration = "document")) String expand) {
        List<Changes.Revision> found = changes.since(since, limit + 1, expand != null);
        boolean more = found.size() > limit;
        List<Changes.Revision> shown = more ? found.subList(0, limit) : found;
        String token = ChangeToken.of(shown.isEmpty() ? changes.after(since) : shown.get(shown.size() - 1).number());
        ApiUrl next = more ? ApiUrl.path(ApiUrl.ROOT + "/changes?since=" + token + "&limit=" + limit
                + (expand == null ? "" : "&expand=" + expand)) : null;
        return new ChangePage(shown.stream().map(Changes.Revision::change).toList(), new PageInfo(limit, next, null), token);
    }
}
