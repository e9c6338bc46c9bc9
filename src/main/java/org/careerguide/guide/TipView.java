package org.careerguide.guide;

import java.util.List;

import org.careerguide.source.Missing;
import org.careerguide.source.OrganisationView;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Practical advice for people who start out. */
@Schema(name = "Tip", description = "Practical advice for people who start out.")
public record TipView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "How to follow it; Markdown.") String description,
        @Schema(description = "The certifications that it names.") List<Link> certifications,
        @Schema(description = "The organisations that it names.") List<OrganisationView> organisations) {

    static TipView of(Tip tip) {
        return new TipView(tip.slug, tip.title, tip.summary, tip.description,
                Missing.orNull(tip.certifications.stream()
                        .map(certification -> Link.of("certifications", certification.slug, certification.title))
                        .toList()),
                Missing.orNull(tip.organisations.stream().map(OrganisationView::of).toList()));
    }
}
