package org.careerguide.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.ChapterKind;
import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Document;
import org.careerguide.content.GuideDocument;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.content.QuestionnaireDocument;
import org.careerguide.content.RequirementKind;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.ToolDocument;

/** Checks that the fields of one document fit together. */
final class DocumentRules {

    private final FieldRules fields;

    private DocumentRules(FieldRules fields) {
        this.fields = fields;
    }

    /** Adds the mistakes of a document whose fields are each sound. */
    static void check(DocumentSet.Entry entry, List<ContentMistake> mistakes) {
        new DocumentRules(new FieldRules(entry, mistakes)).check(entry.document());
    }

    private void check(Document document) {
        if (document instanceof OccupationDocument occupation) {
            new FigureRules(fields).check(occupation);
        } else if (document instanceof PlaceWagesDocument wages) {
            new FigureRules(fields).check(wages);
        } else if (document instanceof QuestionnaireDocument questionnaire) {
            check(questionnaire);
        } else if (document instanceof RoleDocument role) {
            check(role);
        } else if (document instanceof CareerPathDocument path) {
            check(path);
        } else if (document instanceof ComparisonDocument comparison) {
            check(comparison);
        } else if (document instanceof GuideDocument guide) {
            check(guide);
        } else if (document instanceof ToolDocument tool && tool.slug().equals(tool.partOf())) {
            fields.mistake("partOf", "the tool is a part of itself", "another tool");
        }
    }

    private void check(RoleDocument role) {
        fields.missing("missing", role.missing(), "alternateTitles", "reference", "responsibilities", "skills", "tools",
                "workSettings",
                "certifications", "education", "educationLevels", "experienceLevels", "onSiteTrainingLevels",
                "onTheJobTrainingLevels", "workStyles", "interests", "interestHighPoints", "emergingTasks", "abilities",
                "generalisedActivities", "workContext",
                "workValues", "workActivities", "programmes", "crosswalks", "aiExposure", "jobZone", "wages", "outlook",
                "careerPaths", "caseStudies", "comparisons");
        fields.distinct("responsibilities", role.responsibilities(), RoleDocument.RoleResponsibility::responsibility);
        for (int i = 0; i < FieldRules.size(role.responsibilities()); i++) {
            RoleDocument.TaskRatings ratings = role.responsibilities().get(i).ratings();
            if (ratings != null) {
                String field = "responsibilities[" + i + "].ratings.";
                fields.missing(field + "missing", ratings.missing(), "importance", "relevancePercent", "frequency");
                fields.missingInEach(field + "frequency", ratings.frequency(), OccupationDocument.Share::missing,
                        "sharePercent");
            }
        }
        fields.distinct("skills", role.skills(), RoleDocument.RoleSkill::skill);
        fields.distinct("tools", role.tools(), RoleDocument.RoleTool::tool);
        fields.distinct("workSettings", role.workSettings(), slug -> slug);
        fields.distinct("certifications", role.certifications(), slug -> slug);
        fields.missingInEach("skills", role.skills(), RoleDocument.RoleSkill::missing, "importance", "level");
        for (int i = 0; i < FieldRules.size(role.skills()); i++) {
            RoleDocument.RoleSkill skill = role.skills().get(i);
            if ((skill.importance() != null || skill.level() != null) && (skill.source() == null || skill.date() == null)) {
                fields.mistake("skills[" + i + "]", "the ratings have no source or no date", "source and date of the figures");
            }
        }
        for (int i = 0; i < FieldRules.size(role.tools()); i++) {
            RoleDocument.RoleTool tool = role.tools().get(i);
            if ((tool.category() != null || tool.hot() != null || tool.inDemand() != null) && tool.source() == null) {
                fields.mistake("tools[" + i + "].source", "the class or the marks have no source", "the slug of a source");
            }
        }
        for (int i = 0; i < FieldRules.size(role.alternateTitles()); i++) {
            RoleDocument.AlternateTitle title = role.alternateTitles().get(i);
            if (FieldRules.size(title.reportedFor()) > 0 && title.source() == null) {
                fields.mistake("alternateTitles[" + i + "].source", "the report has no source", "the slug of a source");
            }
        }
    }

    private void check(QuestionnaireDocument questionnaire) {
        fields.distinct("areas", questionnaire.areas(), QuestionnaireDocument.Area::interest);
        fields.distinct("activities", questionnaire.activities(), QuestionnaireDocument.Activity::text);
        for (int i = 1; i < questionnaire.answers().size(); i++) {
            if (questionnaire.answers().get(i).points() <= questionnaire.answers().get(i - 1).points()) {
                fields.mistake("answers[" + i + "].points", "they are not more than those of the answer before",
                        "rising points");
            }
        }
        Map<String, Long> counts = questionnaire.activities().stream()
                .collect(Collectors.groupingBy(QuestionnaireDocument.Activity::interest, Collectors.counting()));
        List<String> areas = questionnaire.areas().stream().map(QuestionnaireDocument.Area::interest).toList();
        for (int i = 0; i < questionnaire.activities().size(); i++) {
            if (!areas.contains(questionnaire.activities().get(i).interest())) {
                fields.mistake("activities[" + i + "].interest", "it is not among the areas",
                        "one of " + String.join(", ", areas));
            }
        }
        if (areas.stream().map(area -> counts.getOrDefault(area, 0L)).distinct().count() > 1) {
            fields.mistake("activities",
                    "the areas have different numbers of activities, so that their points cannot be compared",
                    "as many activities for each area");
        }
    }

    private void check(CareerPathDocument path) {
        var visited = new HashSet<String>();
        visited.add(path.steps().get(0).from());
        for (int i = 0; i < path.steps().size(); i++) {
            CareerPathDocument.Step step = path.steps().get(i);
            if (i > 0 && !step.from().equals(path.steps().get(i - 1).to())) {
                fields.mistake("steps[" + i + "].from", "the step before ends at “" + path.steps().get(i - 1).to() + "”",
                        "the role where the step before ended");
            }
            if (!visited.add(step.to())) {
                fields.mistake("steps[" + i + "].to", "the path has been at “" + step.to() + "” already",
                        "a role that is new to it");
            }
            for (int j = 0; j < step.asksFor().size(); j++) {
                CareerPathDocument.Requirement requirement = step.asksFor().get(j);
                if (requirement.kind() == RequirementKind.CERTIFICATION && FieldRules.size(requirement.certifications()) == 0) {
                    fields.mistake("steps[" + i + "].asksFor[" + j + "].certifications", "it names none",
                            "the certifications of which one meets the requirement");
                }
            }
        }
    }

    private void check(ComparisonDocument comparison) {
        if (!comparison.slug().equals(String.join("-vs-", comparison.roles()))) {
            fields.mistake("slug", "it does not name the roles in their order", String.join("-vs-", comparison.roles()));
        }
        fields.distinct("roles", comparison.roles(), slug -> slug);
        fields.distinct("criteria", comparison.criteria(), ComparisonDocument.Criterion::slug);
        for (int i = 0; i < comparison.criteria().size(); i++) {
            List<ComparisonDocument.Value> values = comparison.criteria().get(i).values();
            String field = "criteria[" + i + "].values";
            covers(field, values.stream().map(ComparisonDocument.Value::role).toList(), comparison.roles());
            for (int j = 0; j < values.size(); j++) {
                for (int k = 0; k < values.get(j).items().size(); k++) {
                    ComparisonDocument.Item item = values.get(j).items().get(k);
                    long named = Stream.of(item.skill(), item.tool(), item.workSetting(), item.role())
                            .filter(Objects::nonNull).count();
                    if (named > 1 || named == 0 && item.text() == null) {
                        fields.mistake(field + "[" + j + "].items[" + k + "]", "it stands for " + named + " things",
                                "text, or one of skill, tool, workSetting and role");
                    }
                }
            }
        }
        covers("verdict.choices", comparison.verdict().choices().stream().map(ComparisonDocument.Choice::role).toList(),
                comparison.roles());
    }

    private void covers(String field, List<String> given, List<String> roles) {
        for (String role : roles) {
            if (given.stream().filter(role::equals).count() != 1) {
                fields.mistake(field, "“" + role + "” is not there just once",
                        "one entry for each of " + String.join(", ", roles));
            }
        }
        given.stream().filter(role -> !roles.contains(role)).forEach(role -> fields.mistake(field,
                "“" + role + "” is not compared", "one entry for each of " + String.join(", ", roles)));
    }

    private void check(GuideDocument guide) {
        fields.distinct("chapters", guide.chapters(), GuideDocument.Chapter::slug);
        for (int i = 0; i < guide.chapters().size(); i++) {
            GuideDocument.Chapter chapter = guide.chapters().get(i);
            String field = "chapters[" + i + "].";
            shown(field + "role", chapter.role() != null, chapter.kind() == ChapterKind.ROLE, chapter);
            shown(field + "comparison", chapter.comparison() != null, chapter.kind() == ChapterKind.COMPARISON, chapter);
            shown(field + "benefits", FieldRules.size(chapter.benefits()) > 0, chapter.kind() == ChapterKind.BENEFITS, chapter);
            shown(field + "tips", FieldRules.size(chapter.tips()) > 0, chapter.kind() == ChapterKind.TIPS, chapter);
            shown(field + "caseStudies", FieldRules.size(chapter.caseStudies()) > 0, chapter.kind() == ChapterKind.CASE_STUDIES,
                    chapter);
        }
    }

    private void shown(String field, boolean given, boolean wanted, GuideDocument.Chapter chapter) {
        if (given != wanted) {
            fields.mistake(field, given ? "a chapter of another kind does not show it" : "it is missing",
                    "what the kind of the chapter “" + chapter.slug() + "” says");
        }
    }
}
