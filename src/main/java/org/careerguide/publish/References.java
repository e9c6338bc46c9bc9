package org.careerguide.publish;

import java.util.ArrayList;
import java.util.List;

import org.careerguide.content.BenefitDocument;
import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.CaseStudyDocument;
import org.careerguide.content.CertificationDocument;
import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.content.GuideDocument;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.TipDocument;
import org.careerguide.content.ToolDocument;

/** What a document names, field by field. */
final class References {

    /** A field that names another document. */
    record Reference(String field, DocumentType type, String slug) {

        DocumentKey key() {
            return new DocumentKey(type, slug);
        }
    }

    private final List<Reference> found = new ArrayList<>();

    private References() {
    }

    static List<Reference> of(Document document) {
        var references = new References();
        references.each("sources", DocumentType.SOURCE, document.sources());
        if (document instanceof ToolDocument tool) {
            references.one("maintainer", DocumentType.ORGANISATION, tool.maintainer());
            references.one("partOf", DocumentType.TOOL, tool.partOf());
        } else if (document instanceof CertificationDocument certification) {
            references.one("issuer", DocumentType.ORGANISATION, certification.issuer());
        } else if (document instanceof OccupationDocument occupation) {
            references.in(occupation);
        } else if (document instanceof RoleDocument role) {
            references.in(role);
        } else if (document instanceof CareerPathDocument path) {
            references.in(path);
        } else if (document instanceof CaseStudyDocument study) {
            references.one("careerPath", DocumentType.CAREER_PATH, study.careerPath());
            for (int i = 0; i < study.roles().size(); i++) {
                references.one("roles[" + i + "].role", DocumentType.ROLE, study.roles().get(i).role());
            }
        } else if (document instanceof ComparisonDocument comparison) {
            references.in(comparison);
        } else if (document instanceof BenefitDocument benefit) {
            references.each("roles", DocumentType.ROLE, benefit.roles());
        } else if (document instanceof TipDocument tip) {
            references.each("certifications", DocumentType.CERTIFICATION, tip.certifications());
            references.each("organisations", DocumentType.ORGANISATION, tip.organisations());
        } else if (document instanceof GuideDocument guide) {
            references.in(guide);
        }
        return references.found;
    }

    private void in(OccupationDocument occupation) {
        for (int i = 0; i < size(occupation.wages()); i++) {
            one("wages[" + i + "].source", DocumentType.SOURCE, occupation.wages().get(i).source());
        }
        for (int i = 0; i < size(occupation.outlook()); i++) {
            one("outlook[" + i + "].source", DocumentType.SOURCE, occupation.outlook().get(i).source());
        }
        if (occupation.jobZone() != null) {
            one("jobZone.source", DocumentType.SOURCE, occupation.jobZone().source());
        }
        for (int i = 0; i < size(occupation.education()); i++) {
            one("education[" + i + "].source", DocumentType.SOURCE, occupation.education().get(i).source());
        }
        for (int i = 0; i < size(occupation.interests()); i++) {
            one("interests[" + i + "].source", DocumentType.SOURCE, occupation.interests().get(i).source());
        }
        for (int i = 0; i < size(occupation.workValues()); i++) {
            one("workValues[" + i + "].source", DocumentType.SOURCE, occupation.workValues().get(i).source());
        }
        for (int i = 0; i < size(occupation.related()); i++) {
            one("related[" + i + "].occupation", DocumentType.OCCUPATION, occupation.related().get(i).occupation());
            one("related[" + i + "].source", DocumentType.SOURCE, occupation.related().get(i).source());
        }
        for (int i = 0; i < size(occupation.workStyles()); i++) {
            one("workStyles[" + i + "].source", DocumentType.SOURCE, occupation.workStyles().get(i).source());
        }
    }

    private void in(RoleDocument role) {
        if (role.reference() != null) {
            one("reference.occupation", DocumentType.OCCUPATION, role.reference().occupation());
        }
        for (int i = 0; i < size(role.alternateTitles()); i++) {
            one("alternateTitles[" + i + "].source", DocumentType.SOURCE, role.alternateTitles().get(i).source());
        }
        for (int i = 0; i < size(role.responsibilities()); i++) {
            one("responsibilities[" + i + "].responsibility", DocumentType.RESPONSIBILITY,
                    role.responsibilities().get(i).responsibility());
        }
        for (int i = 0; i < size(role.skills()); i++) {
            one("skills[" + i + "].skill", DocumentType.SKILL, role.skills().get(i).skill());
            one("skills[" + i + "].source", DocumentType.SOURCE, role.skills().get(i).source());
        }
        for (int i = 0; i < size(role.tools()); i++) {
            one("tools[" + i + "].tool", DocumentType.TOOL, role.tools().get(i).tool());
            one("tools[" + i + "].source", DocumentType.SOURCE, role.tools().get(i).source());
        }
        each("workSettings", DocumentType.WORK_SETTING, role.workSettings());
        each("certifications", DocumentType.CERTIFICATION, role.certifications());
    }

    private void in(CareerPathDocument path) {
        for (int i = 0; i < path.steps().size(); i++) {
            CareerPathDocument.Step step = path.steps().get(i);
            String field = "steps[" + i + "]";
            one(field + ".from", DocumentType.ROLE, step.from());
            one(field + ".to", DocumentType.ROLE, step.to());
            for (int j = 0; j < step.asksFor().size(); j++) {
                each(field + ".asksFor[" + j + "].certifications", DocumentType.CERTIFICATION,
                        step.asksFor().get(j).certifications());
            }
        }
    }

    private void in(ComparisonDocument comparison) {
        each("roles", DocumentType.ROLE, comparison.roles());
        for (int i = 0; i < comparison.criteria().size(); i++) {
            List<ComparisonDocument.Value> values = comparison.criteria().get(i).values();
            for (int j = 0; j < values.size(); j++) {
                String value = "criteria[" + i + "].values[" + j + "]";
                for (int k = 0; k < values.get(j).items().size(); k++) {
                    ComparisonDocument.Item item = values.get(j).items().get(k);
                    String field = value + ".items[" + k + "]";
                    one(field + ".skill", DocumentType.SKILL, item.skill());
                    one(field + ".tool", DocumentType.TOOL, item.tool());
                    one(field + ".workSetting", DocumentType.WORK_SETTING, item.workSetting());
                    one(field + ".role", DocumentType.ROLE, item.role());
                }
            }
        }
    }

    private void in(GuideDocument guide) {
        each("roles", DocumentType.ROLE, guide.roles());
        for (int i = 0; i < guide.chapters().size(); i++) {
            GuideDocument.Chapter chapter = guide.chapters().get(i);
            String field = "chapters[" + i + "]";
            one(field + ".role", DocumentType.ROLE, chapter.role());
            one(field + ".comparison", DocumentType.COMPARISON, chapter.comparison());
            each(field + ".benefits", DocumentType.BENEFIT, chapter.benefits());
            each(field + ".tips", DocumentType.TIP, chapter.tips());
            each(field + ".caseStudies", DocumentType.CASE_STUDY, chapter.caseStudies());
        }
    }

    private void one(String field, DocumentType type, String slug) {
        if (slug != null) {
            found.add(new Reference(field, type, slug));
        }
    }

    private void each(String field, DocumentType type, List<String> slugs) {
        for (int i = 0; i < size(slugs); i++) {
            one(field + "[" + i + "]", type, slugs.get(i));
        }
    }

    private static int size(List<?> list) {
        return list == null ? 0 : list.size();
    }
}
