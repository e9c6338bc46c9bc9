package org.careerguide.role;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.careerguide.source.Missing;
import org.careerguide.source.MissingReason;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role in a list. */
@Schema(name = "RoleSummary", description = "A role in a list; what is expanded stands beside it.")
public record RoleSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(description = "The occupation behind the role in the official statistics.") ReferenceView reference,
        @Schema(description = "What people in the role answer for, in order; only where expanded.") List<RoleResponsibilityView> responsibilities,
        @Schema(description = "Skills that the role asks for; only where expanded.") List<RoleSkillView> skills,
        @Schema(description = "Tools of the role; only where expanded.") List<RoleToolView> tools,
        @Schema(description = "Certifications that serve the role; only where expanded.") List<RoleCertificationView> certifications,
        @Schema(description = "How much preparation the reference occupation takes; only where expanded.") JobZoneView jobZone,
        @Schema(description = "What people typically enter with; only where expanded.") EducationView education,
        @Schema(description = "Wages and employment, the latest first; only where expanded.") List<WageView> wages,
        @Schema(description = "Projected employment, the latest first; only where expanded.") List<OutlookView> outlook,
        @Schema(description = "Why a value, or an expanded part, is not there, by its name.") Map<String, MissingReason> missing,
        @Schema(required = true, description = "When it was last published with a change.") Instant updatedAt) {

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
