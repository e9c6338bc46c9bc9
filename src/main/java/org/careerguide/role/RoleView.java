package org.careerguide.role;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.DocumentType;
import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.Title;
import org.careerguide.source.Attribution;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role, with all that a page about it shows. */
@Schema(name = "Role", description = "A job role, with everything that a page about it shows.")
public record RoleView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "What people in the role do and why it matters, in Markdown.") String description,
        @Schema(description = "Source of `summary` and `description`. Absent if they are the guide's own.") Link textSource,
        @Schema(description = "True if the classification knows only titles of the role.") Boolean titlesOnly,
        @Schema(description = "Alternate titles of the role.") List<AlternateTitleView> alternateTitles,
        @Schema(description = "Reference occupation of the role in official statistics.") ReferenceView reference,
        @Schema(description = "Responsibilities of the role, most important first.") List<RoleResponsibilityView> responsibilities,
        @Schema(description = "Skills and knowledge that the role needs.") List<RoleSkillView> skills,
        @Schema(description = "Tools and technologies of the role.") List<RoleToolView> tools,
        @Schema(description = "Work settings of the role.") List<WorkSettingView> workSettings,
        @Schema(description = "Certifications for the role, most common first.") List<RoleCertificationView> certifications,
        @Schema(description = "Typical entry requirements.") EducationView education,
        @Schema(description = "Education that people in the reference occupation have, lowest level first.") List<EducationShareView> educationLevels,
        @Schema(description = "Experience in related work that people in the reference occupation say it needs, shortest first.") List<EducationShareView> experienceLevels,
        @Schema(description = "On-site or in-plant training that they say it needs, shortest first.") List<EducationShareView> onSiteTrainingLevels,
        @Schema(description = "On-the-job training that they say it needs, shortest first.") List<EducationShareView> onTheJobTrainingLevels,
        @Schema(description = "Work styles that the reference occupation needs.") List<WorkStyleView> workStyles,
        @Schema(description = "Interests of the reference occupation, by the six Holland types.") List<ScoredView> interests,
        @Schema(description = "Areas of interest that the reference occupation fits best, best first.") List<HighPointView> interestHighPoints,
        @Schema(description = "Work values of the reference occupation.") List<ScoredView> workValues,
        @Schema(description = "Detailed work activities of the reference occupation, which other occupations may have too.") List<WorkActivityView> workActivities,
        @Schema(description = "Tasks that people in the reference occupation have reported lately.") List<EmergingTaskView> emergingTasks,
        @Schema(description = "Abilities that the reference occupation needs, most important first.") List<RatedElementView> abilities,
        @Schema(description = "Generalised work activities of the reference occupation with their ratings, most important first.") List<RatedElementView> generalisedActivities,
        @Schema(description = "Conditions under which the work of the reference occupation is done.") List<WorkContextView> workContext,
        @Schema(description = "Programmes of study that prepare for the reference occupation, the most specific first.") List<RoleProgrammeView> programmes,
        @Schema(description = "Codes of the reference occupation in other classifications.") List<CrosswalkView> crosswalks,
        @Schema(description = "How much of the work language models could speed up, as published.") AiExposureView aiExposure,
        @Schema(description = "Job zone of the reference occupation.") JobZoneView jobZone,
        @Schema(description = "Wages and employment, of the nation first, and the latest first.") List<WageView> wages,
        @Schema(description = "Employment projections, of the nation first, and the latest first.") List<OutlookView> outlook,
        @Schema(description = "Career paths that include the role.") List<Related> careerPaths,
        @Schema(description = "Case studies that include the role.") List<Related> caseStudies,
        @Schema(description = "Curated comparisons of the role with others.") List<Related> comparisons,
        @MissingNames( {
                "alternateTitles", "reference", "responsibilities", "skills", "tools", "workSettings", "certifications",
                "education", "educationLevels", "experienceLevels", "onSiteTrainingLevels", "onTheJobTrainingLevels",
                "workStyles", "interests", "interestHighPoints", "workValues", "workActivities", "emergingTasks",
                "abilities", "generalisedActivities", "workContext", "programmes",
                "crosswalks", "aiExposure",
                "jobZone", "wages",
                "outlook",
                "careerPaths", "caseStudies",
                "comparisons" }) @Schema(description = "Why parts of the role are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true, description = "Content version of the answer.") long contentVersion,
        @Schema(required = true) Attribution attribution){

    static RoleView of(RoleContent role, Set<String> expand, List<Title> referring, long contentVersion) {
        var careerPaths = related(referring, DocumentType.CAREER_PATH, expand.contains("careerPaths"));
        var caseStudies = related(referring, DocumentType.CASE_STUDY, expand.contains("caseStudies"));
        var comparisons = related(referring, DocumentType.COMPARISON, expand.contains("comparisons"));
        var alternateTitles = RoleContent.list(role.document().alternateTitles()).stream()
                .map(title -> AlternateTitleView.of(title, role)).toList();
        String textSource = role.document().textSource();
        var reference = ReferenceView.of(role);
        var responsibilities = RoleResponsibilityView.listOf(role, expand);
        var skills = RoleSkillView.listOf(role, expand);
        var tools = RoleToolView.listOf(role, expand.contains("tools"));
        var workSettings = WorkSettingView.listOf(role);
        var certifications = RoleCertificationView.listOf(role, expand.contains("certifications"));
        var education = EducationView.of(role);
        var educationLevels = EducationShareView.listOf(role, OccupationDocument::education, expand);
        var experienceLevels = EducationShareView.listOf(role, OccupationDocument::relatedExperience, expand);
        var onSiteTrainingLevels = EducationShareView.listOf(role, OccupationDocument::onSiteTraining, expand);
        var onTheJobTrainingLevels = EducationShareView.listOf(role, OccupationDocument::onTheJobTraining, expand);
        var workStyles = WorkStyleView.listOf(role, expand);
        var interests = ScoredView.listOf(role, OccupationDocument::interests);
        var interestHighPoints = HighPointView.listOf(role);
        var workValues = ScoredView.listOf(role, OccupationDocument::workValues);
        var workActivities = WorkActivityView.listOf(role);
        var emergingTasks = EmergingTaskView.listOf(role);
        var abilities = RatedElementView.listOf(role, OccupationDocument::abilities, expand);
        var generalisedActivities = RatedElementView.listOf(role, OccupationDocument::generalisedActivities, expand);
        var workContext = WorkContextView.listOf(role, expand);
        var programmes = RoleProgrammeView.listOf(role);
        var crosswalks = CrosswalkView.listOf(role);
        var aiExposure = AiExposureView.of(role);
        var jobZone = JobZoneView.of(role);
        var wages = WageView.listOf(role);
        var outlook = OutlookView.listOf(role);
        Missing missing = Missing.stated(role.missing()).value("alternateTitles", alternateTitles)
                .value("reference", reference).value("responsibilities", responsibilities).value("skills", skills)
                .value("tools", tools).value("workSettings", workSettings).value("certifications", certifications)
                .value("education", education).value("educationLevels", educationLevels)
                .value("experienceLevels", experienceLevels).value("onSiteTrainingLevels", onSiteTrainingLevels)
                .value("onTheJobTrainingLevels", onTheJobTrainingLevels).value("workStyles", workStyles)
                .value("interests", interests).value("interestHighPoints", interestHighPoints).value("workValues", workValues)
                .value("workActivities", workActivities)
                .value("emergingTasks", emergingTasks).value("abilities", abilities)
                .value("generalisedActivities", generalisedActivities).value("workContext", workContext)
                .value("programmes", programmes).value("crosswalks", crosswalks).value("aiExposure", aiExposure)
                .value("jobZone", jobZone)
                .value("wages", wages).value("outlook", outlook).value("careerPaths", careerPaths)
                .value("caseStudies", caseStudies).value("comparisons", comparisons);
        return new RoleView(role.slug(), role.title(), ApiUrl.of("roles", role.slug()), role.summary(),
                role.document().description(), textSource == null ? null : role.source(textSource),
                role.document().titlesOnly(), Missing.orNull(alternateTitles), reference,
                Missing.orNull(responsibilities), Missing.orNull(skills), Missing.orNull(tools),
                Missing.orNull(workSettings), Missing.orNull(certifications), education, Missing.orNull(educationLevels),
                Missing.orNull(experienceLevels), Missing.orNull(onSiteTrainingLevels), Missing.orNull(onTheJobTrainingLevels),
                Missing.orNull(workStyles), Missing.orNull(interests), Missing.orNull(interestHighPoints),
                Missing.orNull(workValues),
                Missing.orNull(workActivities), Missing.orNull(emergingTasks), Missing.orNull(abilities),
                Missing.orNull(generalisedActivities), Missing.orNull(workContext), Missing.orNull(programmes),
                Missing.orNull(crosswalks), aiExposure, jobZone,
                Missing.orNull(wages), Missing.orNull(outlook), Missing.orNull(careerPaths), Missing.orNull(caseStudies),
                Missing.orNull(comparisons), missing.reasons(), role.publishedAt(), contentVersion,
                Attribution.of(role.creditedSources()));
    }

    private static List<Related> related(List<Title> titles, DocumentType type, boolean expanded) {
        return titles.stream().filter(title -> title.key().type() == type).map(title -> Related.of(title, expanded)).toList();
    }
}
