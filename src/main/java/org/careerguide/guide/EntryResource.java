package org.careerguide.guide;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.error.BaseUrl;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.ContentClock;
import org.careerguide.web.CurrentVersion;
import org.careerguide.web.Licence;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The entry point, which links to everything. */
@Path(ApiUrl.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entry", description = "Entry point: links to all collections, URI templates, and the content version.")
public class EntryResource {

    private static final List<String> COLLECTIONS = List.of("guides", "roles", "job-families", "responsibilities", "skills",
            "tools", "certifications", "career-paths", "case-studies", "comparisons", "interests", "questionnaires",
            "programmes", "places", "sources");

    /** Links that answer questions, with their required parameters, in the order of the entry. */
    private static final Map<String, String> QUESTIONS = questions();

    /** Links for clients that keep a copy. */
    private static final List<String> COPIES = List.of("changes", "snapshot.ndjson");

    private final ContentClock clock;
    private final CurrentVersion version;
    private final BaseUrl baseUrl;

    EntryResource(ContentClock clock, CurrentVersion version, BaseUrl baseUrl) {
        this.clock = clock;
        this.version = version;
        this.baseUrl = baseUrl;
    }

    private static Map<String, String> questions() {
        var questions = new LinkedHashMap<String, String>();
        questions.put("compare", "{?roles}");
        questions.put("career-routes", "{?from,to}");
        questions.put("skill-gap", "{?from,to}");
        questions.put("matches", "{?interests,values,skills}");
        questions.put("lookup", "{?code}");
        questions.put("search", "{?q}");
        questions.put("suggest", "{?q}");
        return questions;
    }

    /** The entry point. */
    @Schema(name = "Entry", description = "Entry point of the API.")
    public record Entry(
            @Schema(required = true) String title,
            @Schema(required = true, description = "Content version, incremented with each publication.") long contentVersion,
            @Schema(required = true, description = "When that version was published.") Instant publishedAt,
            @Schema(required = true, description = "Licence of the guide's own text. Each source names its own.") Licence licence,
            @Schema(required = true, description = "URLs by name: of the collections, of the change feed and snapshot, of the documentation, and of the operations that need parameters, for which `templates` has those.") Map<String, ApiUrl> links,
            @Schema(required = true, description = "URI templates (RFC 6570) of the operations that need parameters, by name. Lists are separated by commas; `matches` needs at least one of its parameters.") Map<String, String> templates) {
    }

    @GET
    @Operation(operationId = "getEntry", summary = "Get the entry point", description = "Links to all collections, operations and the documentation, and URI templates of those that need parameters, with the content version and licence.")
    public Entry get() {
        var links = new LinkedHashMap<String, ApiUrl>();
        links.put("self", ApiUrl.path(ApiUrl.ROOT));
        COLLECTIONS.forEach(collection -> links.put(collection, ApiUrl.path(ApiUrl.ROOT + "/" + collection)));
        QUESTIONS.keySet().forEach(question -> links.put(question, ApiUrl.path(ApiUrl.ROOT + "/" + question)));
        COPIES.forEach(copy -> links.put(copy.replace(".ndjson", ""), ApiUrl.path(ApiUrl.ROOT + "/" + copy)));
        links.put("frontDoor", ApiUrl.path("/"));
        links.put("openapi", ApiUrl.path("/q/openapi"));
        links.put("documentation", ApiUrl.path("/q/swagger-ui"));
        links.put("problems", ApiUrl.path("/problems"));
        var templates = new LinkedHashMap<String, String>();
        QUESTIONS.forEach((question, parameters) -> templates.put(question,
                baseUrl.value() + ApiUrl.ROOT + "/" + question + parameters));
        ContentClock.State state = version.answered(clock.now());
        return new Entry("Career-guide API", state.version(), state.publishedAt(),
                Licence.OF_CONTENT, links, templates);
    }
}
