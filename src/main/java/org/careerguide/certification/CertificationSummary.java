package org.careerguide.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certification in a list. */
@Schema(name = "CertificationSummary", description = "A certification in a list.")
public record CertificationSummary(
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @Schema(description = "The letters that holders put behind their name.", examples = "CPC") @NotNull String code,
        @Schema(description = "Who awards it.") @NotNull String issuer,
        @Schema(description = "The sides of the work that it is for.") @NotNull List<CertificationFocus> focus,
        @NotNull String summary,
        @Schema(description = "What the facts were read from.") @NotNull VerificationStatus status,
        @Schema(description = "The day on which the facts were last checked.") @NotNull LocalDate verifiedOn,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt) {

    static CertificationSummary of(Certification certification) {
        return new CertificationSummary(certification.slug, certification.title,
                ApiUrl.of("certifications", certification.slug), certification.code, certification.issuer.title,
                certification.focus, certification.summary, certification.status, certification.verifiedOn,
                certification.updatedAt);
    }
}
