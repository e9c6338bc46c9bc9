package org.careerguide.casestudy;

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

/** The case studies of a role, as a list of its own. */
@Path("/api/v1/roles/{slug}/case-studies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roles")
@Transactional
public class RoleCaseStudiesResource {

    private final ContentVersions versions;

    RoleCaseStudiesResource(ContentVersions versions) {
        this.versions = versions;
    }

    @GET
    @Operation(operationId = "listRoleCaseStudies", summary = "List the case studies of a role", description = "Case studies that include the role, by title.")
    @Selection(view = CaseStudySummary.class, sort = { "title", "slug", "updatedAt" }, expand = "roles")
    public RoleCaseStudiesPage list(
            @RestPath @Parameter(description = "Slug of the role.", example = "medical-billing") String slug,
            @BeanParam ListParameters page) {
        RoleContent role = RoleContent.require(versions.current(), slug);
        ContentQuery<CaseStudy> all = CaseStudy.matching(List.of(slug));
        return RoleCaseStudiesPage.of(PartSlice.of(
                CaseStudySummary.of(all.slice(page), versions.current(), page.expand().contains("roles")),
                all.first(1).isEmpty(), role.missingReason("caseStudies")));
    }
}
