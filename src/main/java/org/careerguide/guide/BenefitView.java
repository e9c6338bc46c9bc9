package org.careerguide.guide;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that speaks for roles. */
@Schema(name = "Benefit", description = "Something that speaks for roles.")
public record BenefitView(
        @NotNull String slug,
        @NotNull String title,
        @NotNull String summary,
        @Schema(description = "What it means for people in the roles; Markdown.") @NotNull String description,
        @Schema(description = "The roles that it holds for.") @NotNull List<Link> roles) {

    static BenefitView of(Benefit benefit) {
        return new BenefitView(benefit.slug, benefit.title, benefit.summary, benefit.description,
                benefit.roles.stream().map(role -> Link.of("roles", role.slug, role.title)).toList());
    }
}
