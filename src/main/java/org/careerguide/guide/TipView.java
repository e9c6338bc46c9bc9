package org.careerguide.guide;

import java.util.List;

import org.careerguide.source.Missing;
import org.careerguide.source.OrganisationView;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Practical advice for people who start out. */
@Schema(name = "Tip", description = "Practical advice for beginners.")
public record TipView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "How to follow the advice, in Markdown.") String description,
        @Schema(description = "Certifications that the tip mentions.") List<Link> certifications,
        @Schema(description = "Organisations that the tip mentions.") List<OrganisationView> organisations) {

    static TipView of(Tip tip) {
        return new TipView(tip.slug, tip.title, tip.summary, tip.description,
                Missing.orNull(tip.certifications.stream()
                        .map(certification -> Link.of("certifications", certification.slug, certification.title))
                        .toList()),
                Missing.orNull(tip.organisations.stream().map(OrganisationView::of).toList()));
    }
}
