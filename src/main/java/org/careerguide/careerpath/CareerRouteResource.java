package org.careerguide.careerpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.role.NamedRoles;
import org.careerguide.role.RoleContent;
import org.careerguide.web.answer.Costly;
import org.careerguide.web.check.FieldsParameter;
import org.careerguide.web.check.Selection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Ways from one role to another. */
@Path("/api/v1/career-routes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "career routes", description = "Routes from one role to another.")
@Transactional
public class CareerRouteResource {

    private static final String SLUG = "^[a-z][a-z0-9-]{0,98}[a-z0-9]$";
    private static final String SLUG_OF_ROLE = "the slug of a role; /api/v1/roles lists them";

    private final ContentVersions versions;
    private final NamedRoles named;
    private final RouteBuilder builder;

    CareerRouteResource(ContentVersions versions, NamedRoles named, RouteBuilder builder) {
        this.versions = versions;
        this.named = named;
        this.builder = builder;
    }

    @GET
    @Costly
    @Operation(operationId = "findCareerRoutes", summary = "Find routes from one role to another", description = """
            Returns the best routes from one role to another along the steps of career paths and along related occupations. Routes \
            with the fewest steps between related occupations come first, then those with the fewest steps, then those along the \
            closest occupations. No route returns to an occupation that it has left. Each step gives the wage difference, the \
            requirements, and the skills that are rated higher for the next role. A step within one occupation has no wage \
            difference, since both roles share one figure (`same-figure`). If there is no route, routes is empty and explanation \
            says so.""")
    @Selection(view = CareerRoutesView.class)
    public CareerRoutesView find(
            @RestQuery @NotNull @Pattern(regexp = SLUG, message = SLUG_OF_ROLE) @Parameter(description = "Slug of the role to start from.", required = true, example = "medical-billing") String from,
            @RestQuery @NotNull @Pattern(regexp = SLUG, message = SLUG_OF_ROLE) @Parameter(description = "Slug of the role to get to.", required = true, example = "coding-auditor") String to,
            @RestQuery @DefaultValue("3") @Min(1) @Max(5) @Parameter(description = "Maximum number of steps in a route.") int maxSteps,
            @RestQuery @DefaultValue("5") @Min(1) @Max(10) @Parameter(description = "Maximum number of routes.") int limit,
            @BeanParam FieldsParameter selection) {
        var mistakes = new ArrayList<Problem.Mistake>();
        Content content = versions.current();
        Map<String, RoleContent> roles = named.findAll(content, List.of(from, to));
        RoleContent start = role("from", from, roles, mistakes);
        RoleContent end = role("to", to, roles, mistakes);
        if (start != null && end != null && start.slug().equals(end.slug())) {
            mistakes.add(mistake("to", "repeated-value", "names the role that “from” names", "another role than from"));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidParameterException(mistakes);
        }
        return builder.build(content, start, end, maxSteps, limit);
    }

    private RoleContent role(String parameter, String slug, Map<String, RoleContent> roles, List<Problem.Mistake> mistakes) {
        RoleContent role = roles.get(slug);
        if (role == null) {
            mistakes.add(mistake(parameter, "unknown-value", "names “" + slug + "”, which " + named.whatBecameOf(slug),
                    SLUG_OF_ROLE));
        }
        return role;
    }

    private static Problem.Mistake mistake(String parameter, String code, String what, String allowed) {
        return new Problem.Mistake("query", parameter, code, "The parameter “" + parameter + "” " + what + ".",
                List.of(allowed));
    }
}
