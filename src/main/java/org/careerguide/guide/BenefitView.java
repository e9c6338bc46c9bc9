package org.careerguide.guide;

import java.util.List;

import org.careerguide.content.BenefitDocument;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.source.Links;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An advantage of working in some roles. */
@Schema(name = "Benefit", description = "A benefit of working in certain roles.")
public record BenefitView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "What the benefit means for people in the roles, in Markdown.") String description,
        @Schema(required = true, description = "Roles that have the benefit.") List<Link> roles) {

    static BenefitView of(BenefitDocument benefit, Named named) {
        return new BenefitView(benefit.slug(), benefit.title(), benefit.summary(), benefit.description(),
                benefit.roles().stream().map(role -> Links.to(named.title(DocumentType.ROLE, role))).toList());
    }
}
