package org.careerguide.careerpath;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.check.Selection;
import org.careerguide.web.list.ListParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where people can go from a role, and where they come from. */
@Path("/api/v1/roles/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "roles")
@Transactional
public class RoleNextStepsResource {

    private static final String BETWEEN = """
            \sSteps lead along career paths, between roles of one occupation, and between occupations of which a source ranks \
            either as related to the other. Steps of career paths come first, in the order of the titles of the paths; then steps \
            by kind in the order below, then the closest occupations, then by title. Roles that a career path sets apart by an \
            advancement are listed only with its own next step. With `expand=roles` each has its summary, with `expand=skills` all \
            its skills.\s""";

    private final NextSteps steps;

    RoleNextStepsResource(NextSteps steps) {
        this.steps = steps;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Path("/next-steps")
    @Operation(operationId = "listNextSteps", summary = "List the next steps from a role", description = "Roles that people in the role can go on to, each with its kind and the reason for it, the wage difference, the requirements, the skills to gain and to bring along, and the tasks in common."
            + BETWEEN + MoveKind.RULE)
    @Selection(view = NextStepView.class, sort = { "position", "title", "slug" }, expand = { "roles", "skills" })
    public NextStepPage nextSteps(
            @RestPath @Parameter(description = "Slug of the role.", example = "medical-billing") String slug,
            @BeanParam ListParameters page,
            @RestQuery @Parameter(description = "Kinds of steps. Matches steps of any of them.", example = "advancement,lateral-advancement") @Pattern(regexp = MoveKind.NAMES) String kind) {
        return steps.of(slug, page, kind, true);
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Path("/feeders")
    @Operation(operationId = "listFeeders", summary = "List the roles that lead to a role", description = "Roles that people come from: those of which the role is a next step, each with the step from it as listNextSteps answers it there. The wage difference, the requirements and the skills are those of the step to the role."
            + BETWEEN + MoveKind.RULE)
    @Selection(view = NextStepView.class, sort = { "position", "title", "slug" }, expand = { "roles", "skills" })
    public NextStepPage feeders(
            @RestPath @Parameter(description = "Slug of the role.", example = "medical-coding") String slug,
            @BeanParam ListParameters page,
            @RestQuery @Parameter(description = "Kinds of steps. Matches steps of any of them.", example = "advancement,lateral-advancement") @Pattern(regexp = MoveKind.NAMES) String kind) {
        return steps.of(slug, page, kind, false);
    }
}
