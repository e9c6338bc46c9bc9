package org.careerguide.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.careerguide.source.Attribution;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingReason;
import org.careerguide.source.OrganisationView;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certification, whole. */
@Schema(name = "Certification", description = "A credential that an organisation awards.")
public record CertificationView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "The letters that holders put behind their name.", examples = "CPC") String code,
        @Schema(required = true, description = "Who awards it.") OrganisationView issuer,
        @Schema(required = true, description = "The sides of the work that it is for.") List<CertificationFocus> focus,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "Whom it is for and how it is earned; Markdown.") String description,
        @Schema(description = "The examination, as far as it is known.") ExamView exam,
        @Schema(description = "What the issuer asks for or recommends, one condition an item.") List<String> eligibility,
        @Schema(description = "Months after which it has to be renewed.") Integer renewalMonths,
        @Schema(description = "Why a fact is not there, by its name.") Map<String, MissingReason> missing,
        @Schema(required = true, description = "What the facts were read from.") VerificationStatus status,
        @Schema(required = true, description = "The day on which the facts were last checked.") LocalDate verifiedOn,
        @Schema(description = "The first 100 roles by title that count on it; absent where none does.") List<Link> roles,
        @Schema(required = true, description = "The list of all roles that count on it.") ApiUrl rolesUrl,
        @Schema(required = true, description = "When it was last published with a change.") Instant updatedAt,
        @Schema(required = true) Attribution attribution) {

    static CertificationView of(Certification certification) {
        ExamView exam = ExamView.of(certification.exam);
        return new CertificationView(certification.slug, certification.title,
                ApiUrl.of("certifications", certification.slug), certification.code,
                OrganisationView.of(certification.issuer), certification.focus, certification.summary,
                certification.description, exam, certification.eligibility, certification.renewalMonths,
                Missing.stated(null).value("exam", exam).value("eligibility", certification.eligibility)
                        .value("renewalMonths", certification.renewalMonths).reasons(),
                certification.status, certification.verifiedOn, Missing.orNull(certification.roles(100)),
                ApiUrl.path("/api/v1/roles?certification=" + certification.slug), certification.updatedAt,
                Attribution.of(certification.sources));
    }
}
