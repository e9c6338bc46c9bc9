package org.careerguide.comparison;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.error.ContentNotFoundException;
import org.careerguide.web.DetailParameters;
import org.careerguide.web.ListParameters;
import org.careerguide.web.Selection;
import org.careerguide.web.Values;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Curated comparisons of roles, as tables. */
@Path("/api/v1/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comparisons", description = "Curated comparisons of roles, as tables.")
@Transactional
public class ComparisonResource {

    @GET
    @Operation(operationId = "listComparisons", summary = "List comparisons", description = "Comparisons by title, a page at a time.")
    @Selection(view = ComparisonSummary.class, sort = { "title", "slug", "updatedAt" }, expand = { "roles" })
    public ComparisonPage list(@BeanParam ListParameters page,
            @RestQuery @Parameter(description = "Only those of these roles: slugs, separated by commas; any of them counts.", example = "medical-billing") @Pattern(regexp = Values.SLUGS) String role) {
        return ComparisonPage.of(Comparison.matching(Values.of(role)).slice(page,
                comparison -> ComparisonSummary.of(comparison, page.expand().contains("roles"))));
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "getComparison", summary = "Get one comparison", description = "The comparison as a table: the criteria in order, and for each role a list of items; then the verdict.")
    @Selection(view = ComparisonView.class, expand = { "roles" })
    public ComparisonView get(@RestPath @Parameter(description = "Slug of the comparison.") String slug,
            @BeanParam DetailParameters selection) {
        return Comparison.findBySlug(slug)
                .map(comparison -> ComparisonView.of(comparison, selection.expand().contains("roles")))
                .orElseThrow(() -> new ContentNotFoundException("comparison", slug));
    }
}
