package org.careerguide.search;

import jakarta.transaction.Transactional;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Finds things by what people type. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search", description = "Find things by what people type.")
@Transactional
public class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @Operation(operationId = "searchContent", summary = "Search everything", description = """
            Roles, guides, comparisons, case studies, certifications, skills and tools in one list, the best first: what has \
            all words in its title comes before what has them in another title, and that before what has them in its text. \
            Among equals come roles with more jobs. Plurals, accents and case do not count, the last word may be a beginning, \
            and typing errors, words written together or apart too, are forgiven: didYouMean then says what was looked for. \
            Where nothing has all words, what has some of them is answered; so is where things are set against each other, as in \
            rn vs lpn. What has the words in a title is counted to the last. Texts are looked at only where \
            fewer than 1,000 things were found by their titles, and then until 1,000 are found; of what has only the beginning \
            of a single word in its titles, the 2,000 with the most jobs are taken. Totals and facets count what was found.""")
    @Selection(view = SearchHit.class)
    public SearchPage search(
            @RestQuery @Schema(required = true) @Size(min = 1, max = 200) @Parameter(description = "What to look for.", required = true, example = "medcal coder") String q,
            @RestQuery @Pattern(regexp = Search.TYPES, message = Search.TYPE_NAMES) @Parameter(description = "Only things of these types, separated by commas: "
                    + Search.TYPE_NAMES + ".", example = "role") String type,
            @RestQuery @Pattern(regexp = RoleFilters.FORM_OF_FAMILIES, message = RoleFilters.FAMILIES) @Parameter(description = "Only roles of these job families, as /roles takes them.", example = "29-0000") String jobFamily,
            @BeanParam ListParameters page) {
        return search.find(q, type, jobFamily, page);
    }
}
