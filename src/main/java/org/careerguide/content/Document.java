package org.careerguide.content;

import java.util.List;

/** One published thing: identified by its type and slug, stated as a whole, replaced as a whole. */
public sealed interface Document permits SourceDocument, OrganisationDocument, WorkSettingDocument, SkillDocument,
        ToolDocument, CertificationDocument, ResponsibilityDocument, OccupationDocument, InterestDocument,
        QuestionnaireDocument, RoleDocument,
        CareerPathDocument, CaseStudyDocument, ComparisonDocument, BenefitDocument, TipDocument, GuideDocument {

    /** What a slug looks like. */
    String SLUG = "^[a-z][a-z0-9-]{0,98}[a-z0-9]$";

    /** Identity within the type; safe to keep in links. */
    String slug();

    /** What people call the thing. */
    String title();

    /** One- or two-sentence summary; null where the type has none. */
    default String summary() {
        return null;
    }

    /** Slugs of the sources that the document rests on, of every figure in it too. */
    List<String> sources();

    /** Slugs under which the thing was published before. */
    List<String> formerSlugs();
}
