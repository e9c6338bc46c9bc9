package org.careerguide.careerpath;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.Content;
import org.careerguide.content.ContentVersions;
import org.careerguide.content.Document;
import org.careerguide.role.NamedRoles;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.answer.Costly;
import org.careerguide.web.check.FieldsParameter;
import org.careerguide.web.check.Selection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Routes from one role to another. */
@Path("/api/v1/career-routes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "career routes", description = "Routes from one role to another.")
@Transactional
public class CareerRouteResource {

    private final ContentVersions versions;
    private final NamedRoles named;
    private final RouteBuilder builder;

    CareerRouteResource(ContentVersions versions, NamedRoles named, RouteBuilder builder) {
        this.versions = versions;
        this.named = named;
        this.builder = builder;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Costly
    @Operation(operationId = "findCareerRoutes", summary = "Find routes from one role to another", description = """
            Returns the best routes from one role to another along the steps of career paths, between roles of one occupation, and \
            between occupations of which a source ranks either as related to the other. Routes are ordered by their cost, then by \
            the slugs of their roles. No route passes a role twice, returns to an occupation that it has left, or has a detour: a \
            part that a single step could replace at no more cost. Roles of one occupation that a career path has in common are \
            connected by its steps only. Each step gives its cost, the wage difference, the requirements, the certifications to \
            gain, and the skills that are rated higher for the next role. A step within one occupation has no wage difference, \
            since both roles share one figure (`same-figure`). If there is no route, routes is empty and explanation says so.
            """
            + RouteEdge.RULE)
    @Selection(view = CareerRoutesView.class)
    public CareerRoutesView find(
            @RestQuery @NotNull @Pattern(regexp = Document.SLUG, message = NamedRoles.SLUG_OF_ROLE) @Parameter(description = "Slug of the role to start from.", required = true, example = "medical-billing") String from,
            @RestQuery @NotNull @Pattern(regexp = Document.SLUG, message = NamedRoles.SLUG_OF_ROLE) @Parameter(description = "Slug of the role to get to.", required = true, example = "coding-auditor") String to,
            @RestQuery @DefaultValue("5") @Min(1) @Max(6) @Parameter(description = "Maximum number of steps in a route.") int maxSteps,
            @RestQuery @DefaultValue("5") @Min(1) @Max(10) @Parameter(description = "Maximum number of routes.") int limit,
            @BeanParam FieldsParameter selection) {
        Content content = versions.current();
        NamedRoles.Pair roles = named.requirePair(content, from, to);
        return builder.build(content, roles.from(), roles.to(), maxSteps, limit);
    }
}
