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
            rn vs lpn. Words that are in no text are left out. However many things have the words, the \
            best are found: of each type up to 1,000 that have a single word in a title, and up to 300 for each word that only \
            begins so; up to 1,000 titles with several words, and as many of skills and tools; with only some of the words up to \
            300 things. A job family is looked for among 5,000. Texts are looked at only where fewer than 500 things were found \
            by their titles, and then until 500 are found. Totals and facets count what was found.""")
    @Selection(view = SearchHit.class)
    public SearchPage search(
            @RestQuery @NotNull @Size(min = 1, max = 200) @Parameter(description = "What to look for.", required = true, example = "medcal coder") String q,
            @RestQuery @Pattern(regexp = Search.TYPES, message = Search.TYPE_NAMES) @Parameter(description = "Only things of these types, separated by commas: "
                    + Search.TYPE_NAMES + ".", example = "role") String type,
            @RestQuery @Pattern(regexp = RoleFilters.FORM_OF_FAMILIES, message = RoleFilters.FAMILIES) @Parameter(description = "Only roles of these job families, as /roles takes them.", example = "29-0000") String jobFamily,
            @BeanParam ListParameters page) {
        return search.find(q, type, jobFamily, page);
    }
}
