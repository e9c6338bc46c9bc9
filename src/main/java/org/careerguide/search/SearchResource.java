package org.careerguide.search;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.role.RoleFilters;
import org.careerguide.web.InMemory;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.check.Selection;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Searches all content. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@InMemory
@Tag(name = "search", description = "Search and suggestions.")
public class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Operation(operationId = "searchContent", summary = "Search all content", description = """
            Searches roles, guides, comparisons, case studies, certifications, skills and tools, best match first. \
            (1) A result has all significant words of the query anywhere, or half of them in its titles, or is a role that works with a tool that is called so (matchedOn is then tool) \
            or that means the same (matchedOn is then meaning). \
            (2) What counts most is how much of the query the best title has, and how much of this title is in the query: rare words count \
            more than common ones, the title more than alternate titles, and what a title excepts not at all. \
            (3) The texts (BM25; of roles also emerging tasks and work activities), the similarity of meaning and the number of jobs are added, and count the more the less titles match; \
            occupations that are counted together share their jobs. \
            (4) SOC, O*NET-SOC, CIP and ISCO-08 codes and URIs of ESCO occupations are looked up (matchedOn is then code, and the excerpt names the classification), and the sides of a vs b, a or b, and lists with commas are answered in turn; if a query names a type (certification, guide, comparison, case study), results of this type that have all other words come first. \
            (5) Unknown words are corrected to the likeliest known ones, by their letters or their sound (didYouMean is then the corrected query). \
            Totals and facets are exact. explain=true returns the parts of each score. A query without a letter or digit is answered 400.""")
    @Selection(view = SearchHit.class)
    public SearchPage search(
            @RestQuery @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Search.WORDS, message = Search.NEEDS_WORDS) @Parameter(description = "Search query, with at least one letter or digit.", required = true, example = "medcal coder") String q,
            @RestQuery @Pattern(regexp = Search.TYPES, message = Search.TYPE_NAMES) @Parameter(description = "Types of results: "
                    + Search.TYPE_NAMES + ".", example = "role") String type,
            @RestQuery @Pattern(regexp = RoleFilters.FORM_OF_FAMILIES, message = RoleFilters.FAMILIES) @Parameter(description = "Job families, as in listRoles. Matches only roles.", example = "29-0000") String jobFamily,
            @RestQuery @DefaultValue("false") @Parameter(description = "Whether to return the parts of each score.") boolean explain,
            @BeanParam ListParameters page) {
        return search.find(q, type, jobFamily, explain, page);
    }
}
