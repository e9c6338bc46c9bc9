package org.careerguide.guide;

import java.util.List;

import org.careerguide.casestudy.CaseStudyView;
import org.careerguide.comparison.ComparisonView;
import org.careerguide.content.ChapterKind;
import org.careerguide.content.GuideDocument;
import org.careerguide.source.Missing;
import org.careerguide.source.Related;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

/** A chapter of a guide. */
@Schema(name = "Chapter", description = "A chapter of a guide, with its text and what it shows.")
public record ChapterView(
        @Schema(required = true, description = "Identifier within the guide.", examples = "key-differences") String slug,
        @Schema(required = true) String title,
        @Schema(required = true, description = "What the chapter shows besides its text.") ChapterKind kind,
        @Schema(required = true, description = "Text of the chapter, in Markdown.") String body,
        @Schema(description = "Role; only in a chapter of kind `role`.") Related role,
        @Schema(description = "Comparison; only in a chapter of kind `comparison`. With `expand`, the whole comparison.", anyOf = {
                ComparisonView.class, Related.class }) Object comparison,
        @Schema(description = "Benefits, in order; only in a chapter of kind `benefits`.") List<BenefitView> benefits,
        @Schema(description = "Tips, in order; only in a chapter of kind `tips`.") List<TipView> tips,
        @Schema(description = "Case studies, in order; only in a chapter of kind `case-studies`. With `expand`, whole stories.") List<ChapterStory> caseStudies){

    /** A case study in a chapter: a link, or the whole of it. */
    @Schema(name = "ChapterCaseStudy", description = "A case study in a chapter. With `expand`, the whole story.", anyOf = {
            CaseStudyView.class, Related.class })
    public record ChapterStory(@JsonValue Object story) {
    }

    static ChapterView of(GuideDocument.Chapter chapter, GuideContents contents) {
        return new ChapterView(chapter.slug(), chapter.title(), chapter.kind(), chapter.body(),
                chapter.role() == null ? null : contents.role(chapter.role()),
                chapter.comparison() == null ? null : contents.comparison(chapter.comparison()),
                Missing.orNull(GuideContents.each(chapter.benefits(), contents::benefit)),
                Missing.orNull(GuideContents.each(chapter.tips(), contents::tip)),
                Missing.orNull(GuideContents.each(chapter.caseStudies(), contents::caseStudy)));
    }
}
