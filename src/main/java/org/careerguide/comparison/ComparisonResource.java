package org.careerguide.comparison;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.ContentVersions;
import org.careerguide.content.Named;
import org.careerguide.web.LookParameters;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.Values;
import org.careerguide.web.answer.Costly;
import org.careerguide.web.check.DetailParameters;
import org.careerguide.web.check.Selection;
import org.careerguide.web.check.VersionParameter;
import org.careerguide.web.list.ListParameters;
import org.careerguide.web.list.Slice;
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

    private final ContentVersions versions;
    private final Comparisons comparisons;

    ComparisonResource(ContentVersions versions, Comparisons comparisons) {
        this.versions = versions;
        this.comparisons = comparisons;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Operation(operationId = "listComparisons", summary = "List comparisons", description = "Lists comparisons by title.")
    @Selection(view = ComparisonSummary.class, sort = { "title", "slug", "updatedAt" }, expand = { "roles" })
    public ComparisonPage list(@BeanParam ListParameters page,
            @RestQuery @Parameter(description = "Slugs of roles. Matches entries that name at least one of them.", example = "medical-billing") @Pattern(regexp = Values.SLUGS) String role) {
        Slice<Comparison> found = Comparison.matching(Values.of(role)).slice(page);
        Named named = versions.current().named(found.items().stream().map(Comparison::document).toList());
        return ComparisonPage.of(found.map(
                comparison -> ComparisonSummary.of(comparison.revision(), named, page.expand().contains("roles"))));
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.WILDCARD)
    @Costly
    @Renditions
    @Operation(operationId = "getComparison", summary = "Get one comparison", description = "A curated comparison: its criteria in order, each with a list of items for each role, and the verdict. `rows` compares the roles in every dimension, as compareRoles does. A slug with the same roles in another order redirects with 308. For roles without a curated comparison, the answer is 404 with the URL of compareRoles in `seeAlso`.")
    @Selection(view = ComparisonView.class, expand = { "roles" })
    public ComparisonView get(@RestPath @Parameter(description = "Slug of the comparison.") String slug,
            @BeanParam DetailParameters selection, @BeanParam RowParameters rows, @BeanParam VersionParameter version,
            @BeanParam LookParameters look) {
        return comparisons.get(slug, selection.expand().contains("roles"), rows, version.version);
    }
}
