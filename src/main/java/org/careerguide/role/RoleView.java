package org.careerguide.role;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.source.Attribution;
import org.careerguide.source.Mention;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingReason;
import org.careerguide.source.Related;
import org.careerguide.source.Source;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role, with all that a page about it shows. */
@Schema(name = "Role", description = "A job role, with all that a page about it shows.")
public record RoleView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "What people in the role do and why it matters; Markdown.") String description,
        @Schema(description = "Given of a role of which its classification knows nothing but titles.") Boolean titlesOnly,
        @Schema(description = "Other titles that the role goes by.") List<AlternateTitleView> alternateTitles,
        @Schema(description = "The occupation behind the role in the official statistics.") ReferenceView reference,
        @Schema(description = "What people in the role answer for, in order of importance.") List<RoleResponsibilityView> responsibilities,
        @Schema(description = "Skills and knowledge that the role asks for.") List<RoleSkillView> skills,
        @Schema(description = "Tools and technologies of the role.") List<RoleToolView> tools,
        @Schema(description = "Settings in which the role is worked.") List<WorkSettingView> workSettings,
        @Schema(description = "Certifications that serve the role, the most usual first.") List<RoleCertificationView> certifications,
        @Schema(description = "What people typically enter with.") EducationView education,
        @Schema(description = "The education that people in the reference occupation hold, from the lowest level to the highest.") List<EducationShareView> educationLevels,
        @Schema(description = "Ways of working that the reference occupation asks for.") List<WorkStyleView> workStyles,
        @Schema(description = "What people in the reference occupation like to do, by the six types of Holland.") List<ScoredView> interests,
        @Schema(description = "What people in the reference occupation find rewarding.") List<ScoredView> workValues,
        @Schema(description = "How much preparation the reference occupation takes.") JobZoneView jobZone,
        @Schema(description = "Wages and employment, the latest first.") List<WageView> wages,
        @Schema(description = "Projected employment, the latest first.") List<OutlookView> outlook,
        @Schema(description = "Career paths that lead through the role.") List<Related> careerPaths,
        @Schema(description = "Case studies that the role plays a part in.") List<Related> caseStudies,
        @Schema(description = "Curated comparisons of the role with others.") List<Related> comparisons,
        @Schema(description = "Why a part is not there, by its name.") Map<String, MissingReason> missing,
        @Schema(required = true, description = "When it was last published with a change.") Instant updatedAt,
        @Schema(required = true, description = "Version of the content that this was made of.") long contentVersion,
        @Schema(required = true) Attribution attribution) {

    static RoleView of(Role role, Set<String> expand, List<Mention> mentions, long contentVersion) {
        var careerPaths = Mention.related(mentions, "career-paths", expand.contains("careerPaths"));
        var caseStudies = Mention.related(mentions, "case-studies", expand.contains("caseStudies"));
        var comparisons = Mention.related(mentions, "comparisons", expand.contains("comparisons"));
        var alternateTitles = role.alternateTitles.stream().map(AlternateTitleView::of).toList();
        var reference = ReferenceView.of(role);
        var education = EducationView.of(role);
        var educationLevels = EducationShareView.listOf(role);
        var workStyles = WorkStyleView.listOf(role);
        List<ScoredView> interests = role.occupation == null ? List.of() : ScoredView.listOf(role, role.occupation.interests);
        List<ScoredView> workValues = role.occupation == null ? List.of() : ScoredView.listOf(role, role.occupation.workValues);
        var jobZone = JobZoneView.of(role);
        var wages = WageView.listOf(role);
        var outlook = OutlookView.listOf(role);
        Missing missing = Missing.stated(role.missing).value("alternateTitles", alternateTitles)
                .value("reference", reference).value("responsibilities", role.responsibilities)
                .value("skills", role.skills).value("tools", role.tools).value("workSettings", role.workSettings)
                .value("certifications", role.certifications).value("education", education)
                .value("educationLevels", educationLevels).value("workStyles", workStyles).value("interests", interests)
                .value("workValues", workValues).value("jobZone", jobZone)
                .value("wages", wages)
                .value("outlook", outlook).value("careerPaths", careerPaths).value("caseStudies", caseStudies)
                .value("comparisons", comparisons);
        return new RoleView(role.slug, role.title, ApiUrl.of("roles", role.slug), role.summary, role.description,
                role.titlesOnly, Missing.orNull(alternateTitles), reference, Missing.orNull(responsibilities(role, expand)),
                Missing.orNull(skills(role, expand)), Missing.orNull(tools(role, expand)),
                Missing.orNull(role.workSettings.stream().map(WorkSettingView::of).toList()),
                Missing.orNull(certifications(role, expand)), education, Missing.orNull(educationLevels),
                Missing.orNull(workStyles), Missing.orNull(interests), Missing.orNull(workValues), jobZone,
                Missing.orNull(wages),
                Missing.orNull(outlook), Missing.orNull(careerPaths), Missing.orNull(caseStudies),
                Missing.orNull(comparisons),
                missing.reasons(), role.updatedAt, contentVersion, Attribution.of(role.creditedSources()));
    }

    static List<RoleResponsibilityView> responsibilities(Role role, Set<String> expand) {
        return role.responsibilities.stream()
                .map(part -> RoleResponsibilityView.of(role, part, expand.contains("responsibilities"))).toList();
    }

    static List<RoleSkillView> skills(Role role, Set<String> expand) {
        return role.skills.stream().map(part -> RoleSkillView.of(role, part, expand.contains("skills"))).toList();
    }

    static List<RoleToolView> tools(Role role, Set<String> expand) {
        return role.tools.stream().map(part -> RoleToolView.of(role, part, expand.contains("tools"))).toList();
    }

    static List<RoleCertificationView> certifications(Role role, Set<String> expand) {
        return role.certifications.stream()
                .map(part -> RoleCertificationView.of(part, expand.contains("certifications"))).toList();
    }

    /** A link to the source of a figure; null of none. */
    static Link source(Source source) {
        return source == null ? null : Link.of("sources", source.slug, source.title);
    }
}
