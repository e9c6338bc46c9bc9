package org.careerguide.guide;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.web.ApiUrl;
import org.careerguide.web.ContentClock;
import org.careerguide.web.CurrentVersion;
import org.careerguide.web.Licence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way in. */
@Path(ApiUrl.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entry", description = "Entry point: links to all collections, and the content version.")
public class EntryResource {

    private static final List<String> COLLECTIONS = List.of("guides", "roles", "job-families", "responsibilities", "skills",
            "tools", "certifications", "career-paths", "case-studies", "comparisons", "interests", "questionnaires",
            "programmes", "places", "sources");

    /** What answers questions; each needs parameters. */
    private static final List<String> QUESTIONS = List.of("compare", "career-routes", "skill-gap", "matches", "lookup",
            "search", "suggest");

    /** What helps to keep a copy. */
    private static final List<String> COPIES = List.of("changes", "snapshot.ndjson");

    private final ContentClock clock;
    private final CurrentVersion version;

    EntryResource(ContentClock clock, CurrentVersion version) {
        this.clock = clock;
        this.version = version;
    }

    /** Where everything begins. */
    @Schema(name = "Entry", description = "Entry point of the API.")
    public record Entry(
            @Schema(required = true) String title,
            @Schema(required = true, description = "Content version, incremented with each publication.") long contentVersion,
            @Schema(required = true, description = "When that version was published.") Instant publishedAt,
            @Schema(required = true, description = "Licence of the guide's own text. Each source names its own.") Licence licence,
            @Schema(required = true, description = "URLs of the collections by name, of operations that need parameters, and of the documentation.") Map<String, ApiUrl> links) {
    }

    @GET
    @Operation(operationId = "getEntry", summary = "Get the entry point", description = "Links to all collections, to search, comparisons and routes, and to the documentation, with the content version and licence.")
    public Entry get() {
        var links = new LinkedHashMap<String, ApiUrl>();
        links.put("self", ApiUrl.path(ApiUrl.ROOT));
        COLLECTIONS.forEach(collection -> links.put(collection, ApiUrl.path(ApiUrl.ROOT + "/" + collection)));
        QUESTIONS.forEach(question -> links.put(question, ApiUrl.path(ApiUrl.ROOT + "/" + question)));
        COPIES.forEach(copy -> links.put(copy.replace(".ndjson", ""), ApiUrl.path(ApiUrl.ROOT + "/" + copy)));
        links.put("frontDoor", ApiUrl.path("/"));
        links.put("openapi", ApiUrl.path("/q/openapi"));
        links.put("documentation", ApiUrl.path("/q/swagger-ui"));
        links.put("problems", ApiUrl.path("/problems"));
        ContentClock.State state = version.answered(clock.now());
        return new Entry("Career-guide API", state.version(), state.publishedAt(),
                Licence.OF_CONTENT, links);
    }
}
