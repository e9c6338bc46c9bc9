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
    @Operation(operationId = "getSnapshot", summary = "Get a snapshot", description = """
            Streams all documents of one content version as newline-delimited JSON. The first line is a SnapshotHead with the token \
            for listChanges, each following line a SnapshotDocument, and the last line a SnapshotEnd with the SHA-256 digest of all \
            bytes before it. Documents come after the documents that they refer to. A snapshot without its last line is \
            incomplete.""")
    @APIResponse(responseCode = "200", description = "The snapshot", content = @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class, description = "Lines of JSON: a `SnapshotHead`, a `SnapshotDocument` for each document, and a `SnapshotEnd`.")))
    public RestResponse<StreamingOutput> get() {
        StreamingOutput written = snapshot::write;
        return RestResponse.ResponseBuilder.ok(written, NDJSON).header("Cache-Control", "no-cache").build();
    }
}
