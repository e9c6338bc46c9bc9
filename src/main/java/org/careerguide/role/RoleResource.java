package org.careerguide.role;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.source.Content;
import org.careerguide.source.ContentHistory;
import org.careerguide.web.Costly;
import org.careerguide.web.DetailParameters;
import org.careerguide.web.ListParameters;
import org.careerguide.web.Renditions;
import org.careerguide.web.Selection;
import org.careerguide.web.VersionParameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Roles and all that belongs to them. */
@Path("/api/v1/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roles", description = "Job roles: what people in them do, what they need, earn and can become.")
@Transactional
public class RoleResource {

    private final ContentHistory history;

    RoleResource(ContentHistory history) {
        this.history = history;
    }

    @GET
    @Costly(whenExpanded = true)
    @Operation(operationId = "listRoles", summary = "List roles", description = "Roles by title, a page at a time. Filters narrow the list: values of one filter are alternatives, several filters must all hold.")
    @Selection(view = RoleSummary.class, sort = { "title", "slug", "updatedAt", "medianWage", "projectedChange" }, expand = {
            "responsibilities", "skills", "tools", "certifications", "jobZone", "education", "wages", "outlook" })
    public RolePage list(@BeanParam ListParameters page,
            @BeanParam RoleFilters filters) {
        return RolePage.of(Role.matching(filters)
                .slice(page, role -> RoleSummary.of(role, page.expand())));
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.WILDCARD)
    @Renditions
    @Operation(operationId = "getRole", summary = "Get one role", description = "All that a page about the role shows, in one answer. Figures that come from the reference occupation name it in via, and how it matches.")
    @Selection(view = RoleView.class, expand = { "responsibilities", "skills", "tools", "certifications", "careerPaths",
            "caseStudies", "comparisons" })
    public RoleView get(@RestPath @Parameter(description = "Slug of the role.", example = "medical-billing") String slug,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version) {
        Content content = history.at(version.version);
        Role role = Role.require(content, slug);
        return RoleView.of(role, selection.expand(), content.mentions(slug), content.version());
    }
}
