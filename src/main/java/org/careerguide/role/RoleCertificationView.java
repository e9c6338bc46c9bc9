package org.careerguide.role;

import java.util.List;

import org.careerguide.certification.Certification;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certification of a role. */
@Schema(name = "RoleCertification", description = "A certification that serves a role: a link, and more of it where it is expanded.")
public record RoleCertificationView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "The letters that holders put behind their name.", examples = "CPC") String code,
        @Schema(required = true, description = "Who awards it.") String issuer,
        @Schema(description = "It in a sentence or two; only where it is expanded.") String summary,
        @Schema(description = "All about it, Markdown; only where it is expanded.") String description) {

    /** The certifications of a role, not expanded. */
    public static List<RoleCertificationView> listOf(Role role) {
        return role.certifications.stream().map(certification -> of(certification, false)).toList();
    }

    static RoleCertificationView of(Certification certification, boolean expanded) {
        return new RoleCertificationView(certification.slug, certification.title,
                ApiUrl.of("certifications", certification.slug), certification.code, certification.issuer.title,
                expanded ? certification.summary : null, expanded ? certification.description : null);
    }
}
