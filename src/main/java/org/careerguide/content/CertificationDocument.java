package org.careerguide.content;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A credential that an organisation awards. */
public record CertificationDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Full name.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("Letters that holders put after their name.") @NotBlank @Size(max = 20) String code,
        @JsonPropertyDescription("Slug of the issuing organisation.") @Refers(DocumentType.ORGANISATION) @NotNull @Pattern(regexp = Document.SLUG) String issuer,
        @JsonPropertyDescription("One- or two-sentence summary of what the certification shows.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("Who the certification is for and how to earn it, in Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("Areas of work that the certification covers.") @NotEmpty List<@NotNull CertificationFocus> focus,
        @JsonPropertyDescription("The exam.") @Valid Exam exam,
        @JsonPropertyDescription("Conditions that the issuer requires or recommends, one per item.") List<@NotBlank @Size(max = 500) String> eligibility,
        @JsonPropertyDescription("Months between renewals.") @Min(1) @Max(1200) Integer renewalMonths,
        @JsonPropertyDescription("Kind of pages that the facts were taken from: the issuer's, others, or both.") @NotNull VerificationStatus status,
        @JsonPropertyDescription("Date of the last check of the facts.") @NotNull LocalDate verifiedOn,
        @JsonPropertyDescription("Slugs of the sources of these facts.") @Refers(DocumentType.SOURCE) @NotEmpty List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** An examination. */
    public record Exam(
            @JsonPropertyDescription("Number of questions.") @Min(1) @Max(10000) Integer questions,
            @JsonPropertyDescription("Time allowed, in minutes.") @Min(1) @Max(10000) Integer minutes,
            @JsonPropertyDescription("Whether the exam is open-book.") Boolean openBook,
            @JsonPropertyDescription("Passing score, in percent.") @Min(1) @Max(100) Integer passMarkPercent,
            @JsonPropertyDescription("Further notes on the exam.") @Size(max = 500) String note) {
    }
}
