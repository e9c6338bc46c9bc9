package org.careerguide.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.careerguide.content.CertificationDocument;
import org.careerguide.content.CertificationFocus;
import org.careerguide.content.Content;
import org.careerguide.content.MissingReason;
import org.careerguide.content.Named;
import org.careerguide.content.OrganisationDocument;
import org.careerguide.content.Revision;
import org.careerguide.content.VerificationStatus;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
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
        @Schema(required = true, description = "Letters that holders put after their name.", examples = "CPC") String code,
        @Schema(required = true, description = "Issuer of the certification.") OrganisationView issuer,
        @Schema(required = true, description = "Areas of work that the certification covers.") List<CertificationFocus> focus,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "Who the certification is for and how to earn it, in Markdown.") String description,
        @Schema(description = "The exam.") ExamView exam,
        @Schema(description = "Conditions that the issuer requires or recommends, one per item.") List<String> eligibility,
        @Schema(description = "Months between renewals.") Integer renewalMonths,
        @MissingNames( {
                "exam", "eligibility",
                "renewalMonths" }) @Schema(description = "Why facts are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(required = true, description = "Kind of pages that the facts were taken from.") VerificationStatus status,
        @Schema(required = true, description = "Date of the last check of the facts.") LocalDate verifiedOn,
        @Schema(description = "First 100 roles by title that name the certification. Absent if there are none.") List<Link> roles,
        @Schema(required = true, description = "URL of the list of all roles that name the certification.") ApiUrl rolesUrl,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true) Attribution attribution){

    static CertificationView of(Revision<CertificationDocument> revision, Content content) {
        CertificationDocument certification = revision.document();
        Named named = content.named(List.of(certification));
        ExamView exam = ExamView.of(certification.exam());
        return new CertificationView(certification.slug(), certification.title(),
                ApiUrl.of("certifications", certification.slug()), certification.code(),
                OrganisationView.of(named.document(OrganisationDocument.class, certification.issuer())),
                certification.focus(), certification.summary(), certification.description(), exam,
                Missing.orNull(certification.eligibility()), certification.renewalMonths(),
                Missing.stated(null).value("exam", exam).value("eligibility", certification.eligibility())
                        .value("renewalMonths", certification.renewalMonths()).reasons(),
                certification.status(), certification.verifiedOn(),
                Missing.orNull(Links.toRolesThatReferTo(certification, content)),
                ApiUrl.path("/api/v1/roles?certification=" + certification.slug()), revision.publishedAt(),
                Attribution.of(certification, named));
    }
}
