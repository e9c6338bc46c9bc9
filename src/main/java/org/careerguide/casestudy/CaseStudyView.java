package org.careerguide.casestudy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.careerguide.content.CaseStudyDocument;
import org.careerguide.content.DocumentType;
import org.careerguide.content.MissingReason;
import org.careerguide.content.Named;
import org.careerguide.content.Revision;
import org.careerguide.content.Verification;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case study, whole. */
@Schema(name = "CaseStudy", description = "The story of a career.")
public record CaseStudyView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "The story, in Markdown.") String story,
        @Schema(required = true, description = "Name of the person in the story.", examples = "Jane") String subject,
        @Schema(required = true, description = "Whether the story is verified or illustrative.") Verification verification,
        @Schema(required = true, description = "Roles in the story, in order.") List<StoryRoleView> roles,
        @Schema(description = "The career path that the story follows.") Link careerPath,
        @Schema(description = "Outcomes, one per item.") List<String> outcomes,
        @MissingNames( {
                "careerPath",
                "outcomes" }) @Schema(description = "Why values are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true) Attribution attribution){

    /** A story; its roles with their summaries if expanded. */
    public static CaseStudyView of(Revision<CaseStudyDocument> revision, Named named, boolean expandRoles) {
        CaseStudyDocument study = revision.document();
        Link careerPath = Links.to(named.title(DocumentType.CAREER_PATH, study.careerPath()));
        return new CaseStudyView(study.slug(), study.title(), ApiUrl.of("case-studies", study.slug()), study.summary(),
                study.story(), study.subject(), study.verification(), StoryRoleView.listOf(study, named, expandRoles),
                careerPath, Missing.orNull(study.outcomes()),
                Missing.stated(null).value("careerPath", careerPath).value("outcomes", study.outcomes()).reasons(),
                revision.publishedAt(), Attribution.of(study, named));
    }
}
