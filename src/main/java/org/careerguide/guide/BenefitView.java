package org.careerguide.guide;

import java.util.List;

import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that speaks for roles. */
@Schema(name = "Benefit", description = "A benefit of working in certain roles.")
public record BenefitView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "What the benefit means for people in the roles, in Markdown.") String description,
        @Schema(required = true, description = "Roles that have the benefit.") List<Link> roles) {

    static BenefitView of(Benefit benefit) {
        return new BenefitView(benefit.slug, benefit.title, benefit.summary, benefit.description,
                benefit.roles.stream().map(role -> Link.of("roles", role.slug, role.title)).toList());
    }
}
