package org.careerguide.guide;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotNull;

import org.careerguide.source.Attribution;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guide, whole. */
@Schema(name = "Guide", description = "An article of ordered chapters.")
public record GuideView(
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @NotNull String summary,
        @Schema(description = "Whom it is for.") @NotNull String audience,
        @Schema(description = "The roles that it is about.") @NotNull List<Related> roles,
        @Schema(description = "The chapters, in order.") @NotNull List<ChapterView> chapters,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt,
        @NotNull Attribution attribution) {

    static GuideView of(Guide guide, Set<String> expand) {
        GuideSummary summary = GuideSummary.of(guide, expand.contains("roles"));
        return new GuideView(summary.slug(), summary.title(), summary.url(), summary.summary(), summary.audience(),
                summary.roles(), guide.chapters.stream().map(chapter -> ChapterView.of(chapter, expand)).toList(),
                summary.updatedAt(), Attribution.of(guide.sources));
    }
}
