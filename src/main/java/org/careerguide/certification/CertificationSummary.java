package org.careerguide.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certification in a list. */
@Schema(name = "CertificationSummary", description = "A certification in a list.")
public record CertificationSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "The letters that holders put behind their name.", examples = "CPC") String code,
        @Schema(required = true, description = "Who awards it.") String issuer,
        @Schema(required = true, description = "The sides of the work that it is for.") List<CertificationFocus> focus,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "What the facts were read from.") VerificationStatus status,
        @Schema(required = true, description = "The day on which the facts were last checked.") LocalDate verifiedOn,
        @Schema(required = true, description = "When it was last published with a change.") Instant updatedAt) {

    static CertificationSummary of(Certification certification) {
        return new CertificationSummary(certification.slug, certification.title,
                ApiUrl.of("certifications", certification.slug), certification.code, certification.issuer.title,
                certification.focus, certification.summary, certification.status, certification.verifiedOn,
                certification.updatedAt);
    }
}
