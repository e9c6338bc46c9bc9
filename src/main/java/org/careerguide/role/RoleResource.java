package org.careerguide.role;

import java.util.Optional;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.ContentVersions;
import org.careerguide.place.NamedPlaces;
import org.careerguide.place.PlaceParameter;
import org.careerguide.web.LookParameters;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.answer.Costly;
import org.careerguide.web.check.DetailParameters;
import org.careerguide.web.check.Selection;
import org.careerguide.web.check.VersionParameter;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Roles and all that belongs to them. */
@Path("/api/v1/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roles", description = "Job roles: what people do, need and earn, and where their careers lead.")
@Transactional
public class RoleResource {

    private final ContentVersions versions;
    private final PublishedRoles roles;
    private final RoleSearch search;
    private final NamedPlaces places;

    RoleResource(ContentVersions versions, PublishedRoles roles, RoleSearch search, NamedPlaces places) {
        this.versions = versions;
        this.roles = roles;
        this.search = search;
        this.places = places;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Costly(whenExpanded = true)
    @Operation(operationId = "listRoles", summary = "List roles", description = "Lists roles by title. A role matches a filter with several values if it matches any of them; it must match all filters. With `sort=medianWage`, a median wage of which only a lower bound is known is placed by that bound; roles without the figure come last. With `place`, `medianWage` and the wages are those of the place. `sort=fit` needs `interest`: it sorts by the score in that area, or the highest of the scores in several.")
    @Selection(view = RoleSummary.class, sort = { "title", "slug", "updatedAt", "medianWage", "projectedChange",
            "fit" }, expand = {
                    "responsibilities", "skills", "tools", "certifications", "jobZone", "education", "wages", "outlook" })
    public RolePage list(@BeanParam ListParameters page,
            @BeanParam RoleFilters filters, @BeanParam PlaceParameter at) {
        filters.checkSort(page.sort);
        Optional<String> place = places.code(at.place);
        return RolePage.of(RoleSummary.of(
                Role.matching(filters, filters.q == null ? null : search.titled(filters.q), place).slice(page),
                versions.current(), page.expand(), place));
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.WILDCARD)
    @Renditions
    @Operation(operationId = "getRole", summary = "Get one role", description = "Everything that a page about the role shows, in one response. `via` names the reference occupation that a figure was collected for, and `match` how the role relates to it.")
    @Selection(view = RoleView.class, expand = { "responsibilities", "skills", "tools", "certifications", "careerPaths",
            "caseStudies", "comparisons", "precision" })
    public RoleView get(@RestPath @Parameter(description = "Slug of the role.", example = "medical-billing") String slug,
            @BeanParam DetailParameters selection, @BeanParam VersionParameter version, @BeanParam LookParameters look,
            @BeanParam PlaceParameter at) {
        return roles.get(slug, selection.expand(), version.version, at.place);
    }
}
