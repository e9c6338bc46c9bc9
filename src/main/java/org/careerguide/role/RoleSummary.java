package org.careerguide.role;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.content.MissingReason;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role in a list. */
@Schema(name = "RoleSummary", description = "List entry of a role, with its expanded parts.")
public record RoleSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(description = "Reference occupation of the role in official statistics.") ReferenceView reference,
        @Schema(description = "Responsibilities of the role, in order; only with `expand`.") List<RoleResponsibilityView> responsibilities,
        @Schema(description = "Skills that the role needs; only with `expand`.") List<RoleSkillView> skills,
        @Schema(description = "Tools of the role; only with `expand`.") List<RoleToolView> tools,
        @Schema(description = "Certifications for the role; only with `expand`.") List<RoleCertificationView> certifications,
        @Schema(description = "Job zone of the reference occupation; only with `expand`.") JobZoneView jobZone,
        @Schema(description = "Typical entry requirements; only with `expand`.") EducationView education,
        @Schema(description = "Wages and employment, latest first; only with `expand`.") List<WageView> wages,
        @Schema(description = "Employment projections, latest first; only with `expand`.") List<OutlookView> outlook,
        @MissingNames( {
                "reference", "responsibilities", "skills", "tools", "certifications", "jobZone", "education", "wages",
                "outlook" }) @Schema(description = "Why values and expanded parts are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt){

    static RoleSummary of(Role role, Set<String> expand) {
        ReferenceView reference = ReferenceView.of(role);
        Missing missing = Missing.stated(role.missing).value("reference", reference);
        return new RoleSummary(role.slug, role.title, ApiUrl.of("roles", role.slug), role.summary, reference,
                expanded("responsibilities", expand, missing, role.responsibilities,
                        part -> RoleResponsibilityView.of(role, part, true)),
                expanded("skills", expand, missing, role.skills, part -> RoleSkillView.of(role, part, true)),
                expanded("tools", expand, missing, role.tools, part -> RoleToolView.of(role, part, true)),
                expanded("certifications", expand, missing, role.certifications, part -> RoleCertificationView.of(part, true)),
                expanded("jobZone", expand, missing, () -> JobZoneView.of(role)),
                expanded("education", expand, missing, () -> EducationView.of(role)),
                Missing.orNull(expanded("wages", expand, missing, () -> WageView.listOf(role))),
                Missing.orNull(expanded("outlook", expand, missing, () -> OutlookView.listOf(role))), missing.reasons(),
                role.updatedAt);
    }

    private static <S, T> List<T> expanded(String name, Set<String> expand, Missing missing, List<S> parts,
            Function<S, T> view) {
        if (!expand.contains(name)) {
            return null;
        }
        missing.value(name, parts);
        return Missing.orNull(parts.stream().map(view).toList());
    }

    private static <V> V expanded(String name, Set<String> expand, Missing missing, Supplier<V> view) {
        if (!expand.contains(name)) {
            return null;
        }
        V value = view.get();
        missing.value(name, value);
        return value;
    }
}
