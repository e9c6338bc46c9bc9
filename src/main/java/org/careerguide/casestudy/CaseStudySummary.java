package org.careerguide.casestudy;

import java.time.Instant;
import java.util.List;

import org.careerguide.content.CaseStudyDocument;
import org.careerguide.content.Content;
import org.careerguide.content.Named;
import org.careerguide.content.Revision;
import org.careerguide.content.Verification;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case study in a list. */
@Schema(name = "CaseStudySummary", description = "List entry of a case study.")
public record CaseStudySummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "Name of the person in the story.", examples = "Jane") String subject,
        @Schema(required = true, description = "Whether the story is verified or illustrative.") Verification verification,
        @Schema(required = true, description = "Roles in the story, in order.") List<StoryRoleView> roles,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static CaseStudySummary of(Revision<CaseStudyDocument> revision, Named named, boolean expandRoles) {
        CaseStudyDocument study = revision.document();
        return new CaseStudySummary(study.slug(), study.title(), ApiUrl.of("case-studies", study.slug()), study.summary(),
                study.subject(), study.verification(), StoryRoleView.listOf(study, named, expandRoles),
                revision.publishedAt());
    }

    /** A page of case studies, as a list shows it. */
    static Slice<CaseStudySummary> of(Slice<CaseStudy> page, Content content, boolean expandRoles) {
        Named named = content.named(page.items().stream().map(CaseStudy::document).toList());
        return page.map(study -> of(study.revision(), named, expandRoles));
    }
}
