package org.careerguide.guide;

import java.util.List;

import org.careerguide.content.CertificationDocument;
import org.careerguide.content.Named;
import org.careerguide.content.OrganisationDocument;
import org.careerguide.content.TipDocument;
import org.careerguide.source.Links;
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

    static TipView of(TipDocument tip, Named named) {
        return new TipView(tip.slug(), tip.title(), tip.summary(), tip.description(),
                Missing.orNull(GuideContents.each(tip.certifications(),
                        slug -> Links.to(named.document(CertificationDocument.class, slug)))),
                Missing.orNull(GuideContents.each(tip.organisations(),
                        slug -> OrganisationView.of(named.document(OrganisationDocument.class, slug)))));
    }
}
