package org.careerguide.change;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Semaphore;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;

import org.careerguide.error.DatabaseOutage;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.web.LiveOnly;
import org.careerguide.web.Streamed;
import org.careerguide.web.answer.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Snapshots of the whole content. */
@LiveOnly
@Path("/api/v1/snapshot.ndjson")
@Streamed
@Tag(name = "changes")
public class SnapshotResource {

    private static final Logger LOG = Logger.getLogger(SnapshotResource.class);
    private static final String NDJSON = "application/x-ndjson";

    private final Snapshot snapshot;
    private final Semaphore places;

    SnapshotResource(Snapshot snapshot, SnapshotSettings settings) {
        this.snapshot = snapshot;
        places = new Semaphore(settings.maxConcurrent());
    }

    @GET
    @Produces(NDJSON)
    @Operation(operationId = "getSnapshot", summary = "Get a snapshot", description = """
            Streams all documents of one content version as newline-delimited JSON. The first line is a SnapshotHead with the token \
            for listChanges, each following line a SnapshotDocument, and the last line a SnapshotEnd with the SHA-256 digest of all \
            bytes before it. Documents come after the documents that they refer to. A snapshot without its last line is \
            incomplete. The number of concurrent snapshots is limited; further requests get a 503 with Retry-After. \
            It holds only what is published; a draft cannot be named.""")
    @APIResponse(responseCode = "200", description = "The snapshot", content = @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class, description = "Lines of JSON: a `SnapshotHead`, a `SnapshotDocument` for each document, and a `SnapshotEnd`.")))
    public RestResponse<StreamingOutput> get(@Context RoutingContext context) {
        if (!places.tryAcquire()) {
            throw new ProblemException(ProblemType.UNAVAILABLE, "The server sends as many snapshots as it may at the moment.",
                    List.of());
        }
        // Runs even if the client leaves before anything is written.
        context.addEndHandler(ended -> places.release());
        Snapshot.Head head = snapshot.head();
        HttpServerRequest request = context.request();
        boolean known = Preconditions.notModified(Preconditions.ifNoneMatch(request),
                request.getHeader(HttpHeaders.IF_MODIFIED_SINCE), head.etag(),
                head.publishedAt().truncatedTo(ChronoUnit.SECONDS));
        RestResponse.ResponseBuilder<StreamingOutput> answer = known ? RestResponse.ResponseBuilder.notModified()
                : RestResponse.ResponseBuilder.ok(request.method() == HttpMethod.HEAD ? null : out -> write(head, out, context),
                        NDJSON);
        return answer.header(HttpHeaders.ETAG, head.etag()).header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.LAST_MODIFIED, Date.from(head.publishedAt()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING)
                // Swagger UI and browsers offer to save it, instead of showing millions of characters.
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"snapshot.ndjson\"").build();
    }

    private void write(Snapshot.Head head, OutputStream out, RoutingContext context) {
        try {
            snapshot.write(head, out);
        } catch (IOException e) {
            LOG.debugf("A client went away before it had the whole snapshot: %s", e.getMessage());
        } catch (RuntimeException e) {
            if (!DatabaseOutage.isCauseOf(e)) {
                throw e;
            }
            LOG.warn("The database failed while a snapshot was sent; the connection of its client is closed");
            context.response().reset();
        }
    }
}
