package org.careerguide.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.web.InMemory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Suggests titles while typing. */
@Path("/api/v1/suggest")
@Produces(MediaType.APPLICATION_JSON)
@InMemory
@Tag(name = "search")
public class SuggestResource {

    private final Search search;

    SuggestResource(Search search) {
        this.search = search;
    }

    @GET
    @Operation(operationId = "listSuggestions", summary = "List suggestions", description = "Titles and alternate titles that complete the input, best first and one for each result. Titles come before alternate titles, roles with more jobs first, skills and tools last. If nothing matches, one typing error in a word of at least four letters is tolerated.")
    public SuggestionPage suggest(
            @RestQuery @NotNull @Size(min = 1, max = 100) @Pattern(regexp = Search.WORDS, message = Search.NEEDS_WORDS) @Parameter(description = "Input to complete, with at least one letter or digit.", required = true, example = "medical co") String q,
            @RestQuery @Pattern(regexp = Search.TYPES, message = Search.TYPE_NAMES) @Parameter(description = "Types of results: "
                    + Search.TYPE_NAMES + ".", example = "role") String type,
            @RestQuery @DefaultValue("10") @Min(1) @Max(20) @Parameter(description = "Maximum number of suggestions.") int limit) {
        return search.suggest(q, type, limit);
    }
}
