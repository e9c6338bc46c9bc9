package org.careerguide.role;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.careerguide.content.Document;
import org.careerguide.web.Rendition;
import org.careerguide.web.Renditions;
import org.careerguide.web.check.FieldsParameter;
import org.careerguide.web.check.Selection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The skills in which one role is rated higher than another. */
@Path("/api/v1/skill-gap")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "career routes")
@Transactional
public class SkillGapResource {

    private final SkillGaps gaps;

    SkillGapResource(SkillGaps gaps) {
        this.gaps = gaps;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Renditions({ Rendition.JSON, Rendition.HTML, Rendition.MARKDOWN })
    @Operation(operationId = "getSkillGap", summary = "Compare the skills of two roles", description = "Compares the skills and fields of knowledge of one role with those of another: what is rated higher for the second, by how much, and what is not. Skills are compared if both roles are rated in them, in level or importance.")
    @Selection(view = SkillGapView.class)
    public SkillGapView get(
            @RestQuery @NotNull @Pattern(regexp = Document.SLUG, message = NamedRoles.SLUG_OF_ROLE) @Parameter(description = "Slug of the role to start from.", required = true, example = "medical-billing") String from,
            @RestQuery @NotNull @Pattern(regexp = Document.SLUG, message = NamedRoles.SLUG_OF_ROLE) @Parameter(description = "Slug of the role to get to.", required = true, example = "medical-coding") String to,
            @BeanParam FieldsParameter selection) {
        return gaps.between(from, to);
    }
}
