package org.careerguide.search;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.role.RoleFilters;
import org.careerguide.web.ListParameters;
import org.careerguide.web.Selection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Finds things by what people type. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search", description = "Search and suggestions.")
@Transactional
public class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @Operation(operationId = "searchContent", summary = "Search all content", description = """
            Searches roles, guides, comparisons, case studies, certifications, skills and tools, best match first. Matches of all \
            words in a title come first, then matches in an alternate title, then matches in the text. Among equal matches, roles \
            with more jobs come first. The search ignores case, accents and plurals, completes the last word, and tolerates typing \
            errors and wrong word breaks; didYouMean is then the corrected query. If nothing matches all words, or the query compares \
            two entries, as in rn vs lpn, partial matches are returned. Words that occur in no text are ignored. The number of \
            results is limited: 1,000 of each type for a single word in titles, and 300 for each completion of it; 1,000 titles for \
            several words, and as many of skills and tools; 300 partial matches. A job family is selected from 5,000 results. Texts \
            are searched only if fewer than 500 titles match, and up to 500 results. Totals and facets count these results.""")
    @Selection(view = SearchHit.class)
    public SearchPage search(
            @RestQuery @NotNull @Size(min = 1, max = 200) @Parameter(description = "Search query, with at least one letter or digit.", required = true, example = "medcal coder") String q,
            @RestQuery @Pattern(regexp = Search.TYPES, message = Search.TYPE_NAMES) @Parameter(description = "Types of results: "
                    + Search.TYPE_NAMES + ".", example = "role") String type,
            @RestQuery @Pattern(regexp = RoleFilters.FORM_OF_FAMILIES, message = RoleFilters.FAMILIES) @Parameter(description = "Job families, as in listRoles. Matches only roles.", example = "29-0000") String jobFamily,
            @BeanParam ListParameters page) {
        return search.find(q, type, jobFamily, page);
    }
}
