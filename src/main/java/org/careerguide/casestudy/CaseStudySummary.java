package org.careerguide.casestudy;

import java.time.Instant;
import java.util.List;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case study in a list. */
@Schema(name = "CaseStudySummary", description = "A case study in a list.")
public record CaseStudySummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "Name that the story gives its subject.", examples = "Jane") String subject,
        @Schema(required = true, description = "Whether the story was checked or only shows what can happen.") Verification verification,
        @Schema(required = true, description = "The roles of the story, in its order.") List<StoryRoleView> roles,
        @Schema(required = true, description = "When it was last published with a change.") Instant updatedAt) {

    static CaseStudySummary of(CaseStudy study, boolean expandRoles) {
        return new CaseStudySummary(study.slug, study.title, ApiUrl.of("case-studies", study.slug), study.summary,
                study.subject, study.verification, StoryRoleView.listOf(study, expandRoles), study.updatedAt);
    }
}
