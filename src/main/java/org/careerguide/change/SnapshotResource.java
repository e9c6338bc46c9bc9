package org.careerguide.change;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything at once. */
@Path("/api/v1/snapshot.ndjson")
@Tag(name = "changes")
public class SnapshotResource {

    private static final String NDJSON = "application/x-ndjson";

    private final Snapshot snapshot;

    SnapshotResource(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    @GET
    @Produces(NDJSON)
    @Operation(operationId = "getSnapshot", summary = "Take everything", description = """
            All documents of one version of the content, one JSON object a line. The first line has contentVersion, \
            publishedAt, documents (how many) and token, for /changes?since=; each of the following type, slug, version and \
            document, as it was published, what others name before them; the last sha256, of all bytes before it. Without the \
            last line the snapshot is not whole.""")
    @APIResponse(responseCode = "200", description = "The snapshot", content = @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)))
    public RestResponse<StreamingOutput> get() {
        StreamingOutput written = snapshot::write;
        return RestResponse.ResponseBuilder.ok(written, NDJSON).header("Cache-Control", "no-cache").build();
    }
}
