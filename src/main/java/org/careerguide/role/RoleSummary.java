package org.careerguide.role;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.careerguide.content.Content;
import org.careerguide.content.MissingReason;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.list.Slice;
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
        @Schema(description = "Wages and employment, of the nation first, and the latest first; only with `expand`.") List<WageView> wages,
        @Schema(description = "Employment projections, of the nation first, and the latest first; only with `expand`.") List<OutlookView> outlook,
        @MissingNames( {
                "reference", "responsibilities", "skills", "tools", "certifications", "jobZone", "education", "wages",
                "outlook" }) @Schema(description = "Why values and expanded parts are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt){

    /** A page of roles in a list. Whole roles are read only if a part of them is expanded. */
    static Slice<RoleSummary> of(Slice<Role> page, Content content, Set<String> expand, Optional<String> place) {
        Map<String, RoleContent> whole = expand.isEmpty() ? Map.of()
                : RoleContent.findAll(content, page.items().stream().map(role -> role.slug).toList(), place);
        return page.map(role -> of(role, whole.get(role.slug), expand));
    }

    private static RoleSummary of(Role role, RoleContent whole, Set<String> expand) {
        ReferenceView reference = ReferenceView.of(role);
        Missing missing = Missing.stated(role.missing).value("reference", reference);
        return new RoleSummary(role.slug, role.title, ApiUrl.of("roles", role.slug), role.summary, reference,
                list("responsibilities", expand, missing, () -> RoleResponsibilityView.listOf(whole, true)),
                list("skills", expand, missing, () -> RoleSkillView.listOf(whole, true)),
                list("tools", expand, missing, () -> RoleToolView.listOf(whole, true)),
                list("certifications", expand, missing, () -> RoleCertificationView.listOf(whole, true)),
                expanded("jobZone", expand, missing, () -> JobZoneView.of(whole)),
                expanded("education", expand, missing, () -> EducationView.of(whole)),
                list("wages", expand, missing, () -> WageView.listOf(whole)),
                list("outlook", expand, missing, () -> OutlookView.listOf(whole)), missing.reasons(), role.updatedAt);
    }

    private static <V> List<V> list(String name, Set<String> expand, Missing missing, Supplier<List<V>> view) {
        return Missing.orNull(expanded(name, expand, missing, view));
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
