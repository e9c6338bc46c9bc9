package org.careerguide.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.careerguide.content.CertificationDocument;
import org.careerguide.content.CertificationFocus;
import org.careerguide.content.Named;
import org.careerguide.content.OrganisationDocument;
import org.careerguide.content.Revision;
import org.careerguide.content.VerificationStatus;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certification in a list. */
@Schema(name = "CertificationSummary", description = "List entry of a certification.")
public record CertificationSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "Letters that holders put after their name.", examples = "CPC") String code,
        @Schema(required = true, description = "Issuer of the certification.") String issuer,
        @Schema(required = true, description = "Areas of work that the certification covers.") List<CertificationFocus> focus,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "Kind of pages that the facts were taken from.") VerificationStatus status,
        @Schema(required = true, description = "Date of the last check of the facts.") LocalDate verifiedOn,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static CertificationSummary of(Revision<CertificationDocument> revision, Named named) {
        CertificationDocument certification = revision.document();
        return new CertificationSummary(certification.slug(), certification.title(),
                ApiUrl.of("certifications", certification.slug()), certification.code(),
                named.document(OrganisationDocument.class, certification.issuer()).title(), certification.focus(),
                certification.summary(), certification.status(), certification.verifiedOn(), revision.publishedAt());
    }
}
