package org.careerguide.careerpath;

import java.util.ArrayList;
import java.util.List;

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

import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.role.NamedRoles;
import org.careerguide.role.Role;
import org.careerguide.source.Content;
import org.careerguide.source.ContentHistory;
import org.careerguide.web.Costly;
import org.careerguide.web.FieldsParameter;
import org.careerguide.web.Selection;
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

    private final ContentHistory history;
    private final NamedRoles named;
    private final RouteBuilder builder;

    CareerRouteResource(ContentHistory history, NamedRoles named, RouteBuilder builder) {
        this.history = history;
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
        Role start = role("from", from, mistakes);
        Role end = role("to", to, mistakes);
        if (start != null && start.equals(end)) {
            mistakes.add(mistake("to", "repeated-value", "names the role that “from” names", "another role than from"));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidParameterException(mistakes);
        }
        return builder.build(start, end, maxSteps, limit);
    }

    private Role role(String parameter, String slug, List<Problem.Mistake> mistakes) {
        Content content = history.at(null);
        return named.find(content, slug).orElseGet(() -> {
            mistakes.add(mistake(parameter, "unknown-value", "names “" + slug + "”, which " + named.whatBecameOf(slug),
                    SLUG_OF_ROLE));
            return null;
        });
    }

    private static Problem.Mistake mistake(String parameter, String code, String what, String allowed) {
        return new Problem.Mistake("query", parameter, code, "The parameter “" + parameter + "” " + what + ".",
                List.of(allowed));
    }
}
