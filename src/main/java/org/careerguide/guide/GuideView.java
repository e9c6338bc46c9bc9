package org.careerguide.guide;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.careerguide.content.Content;
import org.careerguide.content.GuideDocument;
import org.careerguide.content.Revision;
import org.careerguide.source.Attribution;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guide, whole. */
@Schema(name = "Guide", description = "An article in chapters.")
public record GuideView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "Audience of the guide.") String audience,
        @Schema(required = true, description = "Roles that the guide is about.") List<Related> roles,
        @Schema(required = true, description = "Chapters, in order.") List<ChapterView> chapters,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true) Attribution attribution) {

    static GuideView of(Revision<GuideDocument> revision, Content content, Set<String> expand) {
        GuideDocument guide = revision.document();
        var contents = new GuideContents(guide, content, expand);
        GuideSummary summary = GuideSummary.of(revision, contents.named(), expand.contains("roles"));
        return new GuideView(summary.slug(), summary.title(), summary.url(), summary.summary(), summary.audience(),
                summary.roles(), guide.chapters().stream().map(chapter -> ChapterView.of(chapter, contents)).toList(),
                summary.updatedAt(), Attribution.of(guide, contents.named()));
    }
}
