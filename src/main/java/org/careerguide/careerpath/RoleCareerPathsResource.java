package org.careerguide.careerpath;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.ContentVersions;
import org.careerguide.role.RoleContent;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.PartSlice;
import org.careerguide.web.check.Selection;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The career paths of a role, as a list of its own. */
@Path("/api/v1/roles/{slug}/career-paths")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roles")
@Transactional
public class RoleCareerPathsResource {

    private final ContentVersions versions;

    RoleCareerPathsResource(ContentVersions versions) {
        this.versions = versions;
    }

    @GET
    @Operation(operationId = "listRoleCareerPaths", summary = "List the career paths of a role", description = "Career paths that include the role, by title.")
    @Selection(view = CareerPathSummary.class, sort = { "title", "slug", "updatedAt" }, expand = "roles")
    public RoleCareerPathsPage list(
            @RestPath @Parameter(description = "Slug of the role.", example = "medical-billing") String slug,
            @BeanParam ListParameters page) {
        RoleContent role = RoleContent.require(versions.current(), slug);
        ContentQuery<CareerPath> all = CareerPath.matching(List.of(slug));
        return RoleCareerPathsPage.of(PartSlice.of(
                CareerPathSummary.of(all.slice(page), versions.current(), page.expand().contains("roles")),
                all.first(1).isEmpty(), role.missingReason("careerPaths")));
    }
}
