package org.careerguide.publish;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.ChapterKind;
import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.Document;
import org.careerguide.content.GuideDocument;
import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.PlaceWagesDocument;
import org.careerguide.content.QuestionnaireDocument;
import org.careerguide.content.RequirementKind;
import org.careerguide.content.RoleDocument;
import org.careerguide.content.ToolDocument;

/** Checks that the parts of one document fit together, as no single field shows. */
final class DocumentRules {

    private static final List<String> AMOUNTS = List.of("mean", "percentile10", "percentile25", "median", "percentile75",
            "percentile90");
    private static final List<String> COUNTS = List.of("employment", "employmentRelativeStandardErrorPercent",
            "meanRelativeStandardErrorPercent", "jobsPer1000", "locationQuotient");

    private final DocumentSet.Entry entry;
    private final List<ContentMistake> mistakes;

    private DocumentRules(DocumentSet.Entry entry, List<ContentMistake> mistakes) {
        this.entry = entry;
        this.mistakes = mistakes;
    }

    /** Adds the mistakes of a document, of which each field by itself is sound. */
    static void check(DocumentSet.Entry entry, List<ContentMistake> mistakes) {
        new DocumentRules(entry, mistakes).check(entry.document());
    }

    private void check(Document document) {
        if (document instanceof OccupationDocument occupation) {
            check(occupation);
        } else if (document instanceof PlaceWagesDocument wages) {
            check(wages);
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
            mistake("partOf", "the tool is a part of itself", "another tool");
        }
    }

    private void check(OccupationDocument occupation) {
        if (!occupation.onetSoc().startsWith(occupation.soc())) {
            mistake("onetSoc", "it does not begin with the SOC code " + occupation.soc(), "codes of one occupation");
        }
        for (int i = 0; i < size(occupation.wages()); i++) {
            OccupationDocument.Wages wages = occupation.wages().get(i);
            String field = "wages[" + i + "]";
            names(field + ".missing", wages.missing(), Stream.concat(AMOUNTS.stream(), COUNTS.stream()).toArray(String[]::new));
            if (!rises(wages)) {
                mistake(field, "the percentiles do not rise", "10th, 25th, median, 75th and 90th percentile in rising order");
            }
        }
        shares("education", occupation.education());
        shares("relatedExperience", occupation.relatedExperience());
        shares("onSiteTraining", occupation.onSiteTraining());
        shares("onTheJobTraining", occupation.onTheJobTraining());
        each("workStyles", occupation.workStyles(), OccupationDocument.WorkStyle::missing, "importance");
        each("abilities", occupation.abilities(), OccupationDocument.Rated::missing, "importance", "level");
        each("generalisedActivities", occupation.generalisedActivities(), OccupationDocument.Rated::missing, "importance",
                "level");
        each("workContext", occupation.workContext(), OccupationDocument.Context::missing, "score", "answers");
        for (int i = 0; i < size(occupation.workContext()); i++) {
            each("workContext[" + i + "].answers", occupation.workContext().get(i).answers(), OccupationDocument.Share::missing,
                    "sharePercent");
        }
        unique("interests", occupation.interests(), OccupationDocument.Scored::title);
        unique("workValues", occupation.workValues(), OccupationDocument.Scored::title);
        unique("workActivities", occupation.workActivities(), OccupationDocument.WorkActivity::code);
        names("missing", occupation.missing(), "programmes");
        unique("programmes", occupation.programmes(), OccupationDocument.Programme::programme);
        unique("crosswalks", occupation.crosswalks(), crosswalk -> crosswalk.scheme().code());
        unique("related", occupation.related(), OccupationDocument.Related::occupation);
        unique("abilities", occupation.abilities(), OccupationDocument.Rated::title);
        unique("generalisedActivities", occupation.generalisedActivities(), OccupationDocument.Rated::title);
        unique("workContext", occupation.workContext(), OccupationDocument.Context::title);
        unique("workStyles", occupation.workStyles(), OccupationDocument.WorkStyle::title);
        unique("interestHighPoints", occupation.interestHighPoints(), OccupationDocument.HighPoint::title);
        for (int i = 0; i < size(occupation.outlook()); i++) {
            OccupationDocument.Outlook outlook = occupation.outlook().get(i);
            String field = "outlook[" + i + "]";
            names(field + ".missing", outlook.missing(), "baseEmployment", "targetEmployment", "changePercent",
                    "openingsPerYear", "entryEducation", "workExperience", "onTheJobTraining");
            if (outlook.targetYear() <= outlook.baseYear()) {
                mistake(field + ".targetYear", "it is not after the base year " + outlook.baseYear(), "a later year");
            }
            if (contradictsItself(outlook)) {
                mistake(field + ".changePercent", "it contradicts the two employment figures", "a change of their sign");
            }
        }
    }

    private void check(PlaceWagesDocument wages) {
        for (int i = 0; i < wages.occupations().size(); i++) {
            PlaceWagesDocument.Figures figures = wages.occupations().get(i);
            String field = "occupations[" + i + "]";
            names(field + ".missing", figures.missing(), COUNTS.toArray(String[]::new));
            if (figures.year() != null) {
                names(field + ".year.missing", figures.year().missing(), AMOUNTS.toArray(String[]::new));
            }
            if (figures.hour() != null) {
                names(field + ".hour.missing", figures.hour().missing(), AMOUNTS.toArray(String[]::new));
            }
        }
    }

    private void shares(String field, List<OccupationDocument.EducationShare> shares) {
        each(field, shares, OccupationDocument.EducationShare::missing, "sharePercent");
        unique(field, shares, OccupationDocument.EducationShare::level);
    }

    /** Checks the names of what the elements of a list lack. */
    private <T> void each(String field, List<T> list, Function<T, Map<String, MissingReason>> missing, String... allowed) {
        for (int i = 0; i < size(list); i++) {
            names(field + "[" + i + "].missing", missing.apply(list.get(i)), allowed);
        }
    }

    /** Whether the percentiles of wages come in rising order. */
    static boolean rises(OccupationDocument.Wages wages) {
        List<BigDecimal> percentiles = Stream.of(wages.percentile10(), wages.percentile25(), wages.median(),
                wages.percentile75(), wages.percentile90()).filter(Objects::nonNull).toList();
        return percentiles.equals(percentiles.stream().sorted().toList());
    }

    /** Whether the change of a projection has another sign than the difference of its employment figures. */
    static boolean contradictsItself(OccupationDocument.Outlook outlook) {
        return outlook.baseEmployment() != null && outlook.targetEmployment() != null && outlook.changePercent() != null
                && Long.compare(outlook.targetEmployment(), outlook.baseEmployment()) * outlook.changePercent().signum() < 0;
    }

    private void check(RoleDocument role) {
        names("missing", role.missing(), "alternateTitles", "reference", "responsibilities", "skills", "tools", "workSettings",
                "certifications", "education", "educationLevels", "experienceLevels", "onSiteTrainingLevels",
                "onTheJobTrainingLevels", "workStyles", "interests", "interestHighPoints", "emergingTasks", "abilities",
                "generalisedActivities", "workContext",
                "workValues", "workActivities", "programmes", "crosswalks", "aiExposure", "jobZone", "wages", "outlook",
                "careerPaths", "caseStudies", "comparisons");
        unique("responsibilities", role.responsibilities(), RoleDocument.RoleResponsibility::responsibility);
        for (int i = 0; i < size(role.responsibilities()); i++) {
            RoleDocument.TaskRatings ratings = role.responsibilities().get(i).ratings();
            if (ratings != null) {
                String field = "responsibilities[" + i + "].ratings.";
                names(field + "missing", ratings.missing(), "importance", "relevancePercent", "frequency");
                each(field + "frequency", ratings.frequency(), OccupationDocument.Share::missing, "sharePercent");
            }
        }
        unique("skills", role.skills(), RoleDocument.RoleSkill::skill);
        unique("tools", role.tools(), RoleDocument.RoleTool::tool);
        unique("workSettings", role.workSettings(), slug -> slug);
        unique("certifications", role.certifications(), slug -> slug);
        each("skills", role.skills(), RoleDocument.RoleSkill::missing, "importance", "level");
        for (int i = 0; i < size(role.skills()); i++) {
            RoleDocument.RoleSkill skill = role.skills().get(i);
            if ((skill.importance() != null || skill.level() != null) && (skill.source() == null || skill.date() == null)) {
                mistake("skills[" + i + "]", "the ratings have no source or no date", "source and date of the figures");
            }
        }
        for (int i = 0; i < size(role.tools()); i++) {
            RoleDocument.RoleTool tool = role.tools().get(i);
            if ((tool.category() != null || tool.hot() != null || tool.inDemand() != null) && tool.source() == null) {
                mistake("tools[" + i + "].source", "the class or the marks have no source", "the slug of a source");
            }
        }
        for (int i = 0; i < size(role.alternateTitles()); i++) {
            RoleDocument.AlternateTitle title = role.alternateTitles().get(i);
            if (size(title.reportedFor()) > 0 && title.source() == null) {
                mistake("alternateTitles[" + i + "].source", "the report has no source", "the slug of a source");
            }
        }
    }

    private void check(QuestionnaireDocument questionnaire) {
        unique("areas", questionnaire.areas(), QuestionnaireDocument.Area::interest);
        unique("activities", questionnaire.activities(), QuestionnaireDocument.Activity::text);
        for (int i = 1; i < questionnaire.answers().size(); i++) {
            if (questionnaire.answers().get(i).points() <= questionnaire.answers().get(i - 1).points()) {
                mistake("answers[" + i + "].points", "they are not more than those of the answer before", "rising points");
            }
        }
        Map<String, Long> counts = questionnaire.activities().stream()
                .collect(Collectors.groupingBy(QuestionnaireDocument.Activity::interest, Collectors.counting()));
        List<String> areas = questionnaire.areas().stream().map(QuestionnaireDocument.Area::interest).toList();
        for (int i = 0; i < questionnaire.activities().size(); i++) {
            if (!areas.contains(questionnaire.activities().get(i).interest())) {
                mistake("activities[" + i + "].interest", "it is not among the areas", "one of " + String.join(", ", areas));
            }
        }
        if (areas.stream().map(area -> counts.getOrDefault(area, 0L)).distinct().count() > 1) {
            mistake("activities", "the areas have different numbers of activities, so that their points cannot be compared",
                    "as many activities for each area");
        }
    }

    private void check(CareerPathDocument path) {
        var visited = new HashSet<String>();
        visited.add(path.steps().get(0).from());
        for (int i = 0; i < path.steps().size(); i++) {
            CareerPathDocument.Step step = path.steps().get(i);
            if (i > 0 && !step.from().equals(path.steps().get(i - 1).to())) {
                mistake("steps[" + i + "].from", "the step before ends at “" + path.steps().get(i - 1).to() + "”",
                        "the role where the step before ended");
            }
            if (!visited.add(step.to())) {
                mistake("steps[" + i + "].to", "the path has been at “" + step.to() + "” already", "a role that is new to it");
            }
            for (int j = 0; j < step.asksFor().size(); j++) {
                CareerPathDocument.Requirement asked = step.asksFor().get(j);
                if (asked.kind() == RequirementKind.CERTIFICATION && size(asked.certifications()) == 0) {
                    mistake("steps[" + i + "].asksFor[" + j + "].certifications", "it names none",
                            "the certifications of which one meets the requirement");
                }
            }
        }
    }

    private void check(ComparisonDocument comparison) {
        if (!comparison.slug().equals(String.join("-vs-", comparison.roles()))) {
            mistake("slug", "it does not name the roles in their order", String.join("-vs-", comparison.roles()));
        }
        unique("roles", comparison.roles(), slug -> slug);
        unique("criteria", comparison.criteria(), ComparisonDocument.Criterion::slug);
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
                        mistake(field + "[" + j + "].items[" + k + "]", "it stands for " + named + " things",
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
                mistake(field, "“" + role + "” is not there just once", "one entry for each of " + String.join(", ", roles));
            }
        }
        given.stream().filter(role -> !roles.contains(role)).forEach(role -> mistake(field,
                "“" + role + "” is not compared", "one entry for each of " + String.join(", ", roles)));
    }

    private void check(GuideDocument guide) {
        unique("chapters", guide.chapters(), GuideDocument.Chapter::slug);
        for (int i = 0; i < guide.chapters().size(); i++) {
            GuideDocument.Chapter chapter = guide.chapters().get(i);
            String field = "chapters[" + i + "].";
            shown(field + "role", chapter.role() != null, chapter.kind() == ChapterKind.ROLE, chapter);
            shown(field + "comparison", chapter.comparison() != null, chapter.kind() == ChapterKind.COMPARISON, chapter);
            shown(field + "benefits", size(chapter.benefits()) > 0, chapter.kind() == ChapterKind.BENEFITS, chapter);
            shown(field + "tips", size(chapter.tips()) > 0, chapter.kind() == ChapterKind.TIPS, chapter);
            shown(field + "caseStudies", size(chapter.caseStudies()) > 0, chapter.kind() == ChapterKind.CASE_STUDIES,
                    chapter);
        }
    }

    private void shown(String field, boolean given, boolean wanted, GuideDocument.Chapter chapter) {
        if (given != wanted) {
            mistake(field, given ? "a chapter of another kind does not show it" : "it is missing",
                    "what the kind of the chapter “" + chapter.slug() + "” says");
        }
    }

    private void names(String field, Map<String, ?> missing, String... allowed) {
        if (missing != null) {
            missing.keySet().stream().filter(name -> !Set.of(allowed).contains(name))
                    .forEach(name -> mistake(field + "." + name, "there is no such value",
                            "one of " + String.join(", ", allowed)));
            missing.forEach((name, reason) -> {
                if (reason == MissingReason.SAME_FIGURE) {
                    mistake(field + "." + name, "only a comparison has such a reason", "another reason");
                }
            });
        }
    }

    private <T> void unique(String field, List<T> list, Function<T, String> identity) {
        var seen = new HashSet<String>();
        for (int i = 0; i < size(list); i++) {
            if (!seen.add(identity.apply(list.get(i)))) {
                mistake(field + "[" + i + "]", "“" + identity.apply(list.get(i)) + "” is there twice", "each once");
            }
        }
    }

    private void mistake(String field, String message, String expected) {
        mistakes.add(entry.mistake(field, message, expected));
    }

    static int size(Collection<?> values) {
        return values == null ? 0 : values.size();
    }
}
