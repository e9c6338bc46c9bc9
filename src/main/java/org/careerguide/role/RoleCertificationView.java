package org.careerguide.role;

import java.util.List;

import org.careerguide.content.CertificationDocument;
import org.careerguide.content.OrganisationDocument;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certification of a role. */
@Schema(name = "RoleCertification", description = "A certification for a role. With `expand`, its summary and description too.")
public record RoleCertificationView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "Letters that holders put after their name.", examples = "CPC") String code,
        @Schema(required = true, description = "Issuer of the certification.") String issuer,
        @Schema(description = "One- or two-sentence summary; only with `expand`.") String summary,
        @Schema(description = "Full description, in Markdown; only with `expand`.") String description) {

    /** The certifications of a role, the most usual first. */
    public static List<RoleCertificationView> listOf(RoleContent role, boolean expanded) {
        return RoleContent.list(role.document().certifications()).stream().map(slug -> {
            CertificationDocument certification = role.named().document(CertificationDocument.class, slug);
            return new RoleCertificationView(certification.slug(), certification.title(),
                    ApiUrl.of("certifications", certification.slug()), certification.code(),
                    role.named().document(OrganisationDocument.class, certification.issuer()).title(),
                    expanded ? certification.summary() : null, expanded ? certification.description() : null);
        }).toList();
    }
}
