package org.careerguide.casestudy;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case study in a list. */
@Schema(name = "CaseStudySummary", description = "A case study in a list.")
public record CaseStudySummary(
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @NotNull String summary,
        @Schema(description = "Name that the story gives its subject.", examples = "Jane") @NotNull String subject,
        @Schema(description = "Whether the story was checked or only shows what can happen.") @NotNull Verification verification,
        @Schema(description = "The roles of the story, in its order.") @NotNull List<StoryRoleView> roles,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt) {

    static CaseStudySummary of(CaseStudy study, boolean expandRoles) {
        return new CaseStudySummary(study.slug, study.title, ApiUrl.of("case-studies", study.slug), study.summary,
                study.subject, study.verification, StoryRoleView.listOf(study, expandRoles), study.updatedAt);
    }
}
