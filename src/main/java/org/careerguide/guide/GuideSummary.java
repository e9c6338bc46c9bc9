package org.careerguide.guide;

import java.time.Instant;
import java.util.List;

import org.careerguide.content.DocumentType;
import org.careerguide.content.GuideDocument;
import org.careerguide.content.Named;
import org.careerguide.content.Revision;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guide in a list. */
@Schema(name = "GuideSummary", description = "List entry of a guide.")
public record GuideSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "Audience of the guide.") String audience,
        @Schema(required = true, description = "Roles that the guide is about.") List<Related> roles,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static GuideSummary of(Revision<GuideDocument> revision, Named named, boolean expandRoles) {
        GuideDocument guide = revision.document();
        return new GuideSummary(guide.slug(), guide.title(), ApiUrl.of("guides", guide.slug()), guide.summary(),
                guide.audience(), guide.roles().stream()
                        .map(role -> Related.of(named.title(DocumentType.ROLE, role), expandRoles)).toList(),
                revision.publishedAt());
    }
}
