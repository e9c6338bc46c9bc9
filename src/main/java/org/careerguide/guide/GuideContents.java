package org.careerguide.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.careerguide.casestudy.CaseStudyView;
import org.careerguide.comparison.ComparisonView;
import org.careerguide.content.BenefitDocument;
import org.careerguide.content.CaseStudyDocument;
import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Content;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.content.GuideDocument;
import org.careerguide.content.Named;
import org.careerguide.content.Revision;
import org.careerguide.content.TipDocument;
import org.careerguide.source.Related;

/** Makes what the chapters of a guide show beside their text. */
final class GuideContents {

    private final Named named;
    private final Named namedByParts;
    private final Map<String, Revision<ComparisonDocument>> comparisons;
    private final Map<String, Revision<CaseStudyDocument>> caseStudies;
    private final boolean expandRoles;

    /** Reads what the guide refers to, with whole comparisons and case studies if they are expanded. */
    GuideContents(GuideDocument guide, Content content, Set<String> expand) {
        List<GuideDocument.Chapter> chapters = guide.chapters();
        named = content.named(List.of(guide));
        comparisons = expand.contains("comparison") ? content.findAll(ComparisonDocument.class,
                chapters.stream().flatMap(chapter -> Stream.ofNullable(chapter.comparison())).toList()) : Map.of();
        caseStudies = expand.contains("caseStudies") ? content.findAll(CaseStudyDocument.class,
                chapters.stream().flatMap(chapter -> each(chapter.caseStudies(), slug -> slug).stream()).toList()) : Map.of();
        var parts = new ArrayList<Document>();
        chapters.forEach(chapter -> {
            parts.addAll(each(chapter.benefits(), slug -> named.document(BenefitDocument.class, slug)));
            parts.addAll(each(chapter.tips(), slug -> named.document(TipDocument.class, slug)));
        });
        comparisons.values().forEach(comparison -> parts.add(comparison.document()));
        caseStudies.values().forEach(study -> parts.add(study.document()));
        namedByParts = content.named(parts);
        expandRoles = expand.contains("roles");
    }

    /** A list made of another one, which may be null. */
    static <S, T> List<T> each(List<S> list, Function<S, T> view) {
        return list == null ? List.of() : list.stream().map(view).toList();
    }

    Named named() {
        return named;
    }

    Related role(String slug) {
        return Related.of(named.title(DocumentType.ROLE, slug), expandRoles);
    }

    /** The comparison without its rows if comparisons are expanded, otherwise a link to it. */
    Object comparison(String slug) {
        Revision<ComparisonDocument> expanded = comparisons.get(slug);
        return expanded == null ? Related.of(named.title(DocumentType.COMPARISON, slug), false)
                : ComparisonView.of(expanded, namedByParts, expandRoles);
    }

    BenefitView benefit(String slug) {
        return BenefitView.of(named.document(BenefitDocument.class, slug), namedByParts);
    }

    TipView tip(String slug) {
        return TipView.of(named.document(TipDocument.class, slug), namedByParts);
    }

    /** The whole story if case studies are expanded, otherwise a link to it. */
    ChapterView.ChapterStory caseStudy(String slug) {
        Revision<CaseStudyDocument> expanded = caseStudies.get(slug);
        return new ChapterView.ChapterStory(expanded == null ? Related.of(named.title(DocumentType.CASE_STUDY, slug), false)
                : CaseStudyView.of(expanded, namedByParts, expandRoles));
    }
}
