package org.careerguide.content;

import java.util.List;

/** A unit of content. Its type and slug identify it; it is stated and replaced as a whole. */
public sealed interface Document permits SourceDocument, OrganisationDocument, WorkSettingDocument, SkillDocument,
        ToolDocument, CertificationDocument, ResponsibilityDocument, PlaceDocument, PlaceWagesDocument, CrosswalkDocument,
        ProgrammeDocument, OccupationDocument,
        InterestDocument,
        QuestionnaireDocument, RoleDocument,
        CareerPathDocument, CaseStudyDocument, ComparisonDocument, BenefitDocument, TipDocument, GuideDocument {

    /** What a slug looks like. */
    String SLUG = "^[a-z][a-z0-9-]{0,98}[a-z0-9]$";

    /** Identity within the type; safe to keep in links. */
    String slug();

    /** The title that people know the document by. */
    String title();

    /** Summary of one or two sentences; null where the type has none. */
    default String summary() {
        return null;
    }

    /** Slugs of all sources of the document, including those of each figure in it. */
    List<String> sources();

    /** Whether a text can be the slug of a document; null cannot. */
    static boolean isSlug(String text) {
        return text != null && text.matches(SLUG);
    }

    /** Slugs under which the document was published before; null if none is stated. */
    List<String> formerSlugs();

    /** Slugs under which the document was published before; empty if none is stated. */
    default List<String> formerSlugsOrEmpty() {
        return formerSlugs() == null ? List.of() : formerSlugs();
    }
}
