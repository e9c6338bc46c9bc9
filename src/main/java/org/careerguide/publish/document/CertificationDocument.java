package org.careerguide.publish.document;

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

import org.careerguide.certification.CertificationFocus;
import org.careerguide.certification.VerificationStatus;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A credential that an organisation awards. */
public record CertificationDocument(
        @JsonPropertyDescription("Identity of the document within its type; stays the same when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Full name.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("The letters that holders put behind their name.") @NotBlank @Size(max = 20) String code,
        @JsonPropertyDescription("Slug of the organisation that awards it.") @NotNull @Pattern(regexp = Document.SLUG) String issuer,
        @JsonPropertyDescription("What it shows, in a sentence or two.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("Who it is for and how it is earned; Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("The sides of the work that it is for.") @NotEmpty List<@NotNull CertificationFocus> focus,
        @JsonPropertyDescription("The examination, as far as it is known.") @Valid Exam exam,
        @JsonPropertyDescription("What the issuer asks for or recommends, one condition an item.") List<@NotBlank @Size(max = 500) String> eligibility,
        @JsonPropertyDescription("Months after which it has to be renewed.") @Min(1) @Max(1200) Integer renewalMonths,
        @JsonPropertyDescription("What the facts were read from: the issuer's own pages, other pages, or both.") @NotNull VerificationStatus status,
        @JsonPropertyDescription("The day on which the facts were last checked.") @NotNull LocalDate verifiedOn,
        @JsonPropertyDescription("Slugs of the sources of these facts.") @NotEmpty List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Slugs that this document had before; they go on as redirects.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** An examination. */
    public record Exam(
            @JsonPropertyDescription("Number of questions.") @Min(1) @Max(10000) Integer questions,
            @JsonPropertyDescription("Time allowed, in minutes.") @Min(1) @Max(10000) Integer minutes,
            @JsonPropertyDescription("Whether books may be used.") Boolean openBook,
            @JsonPropertyDescription("Mark needed to pass, in percent.") @Min(1) @Max(100) Integer passMarkPercent,
            @JsonPropertyDescription("What else is to be known of it.") @Size(max = 500) String note) {
    }
}
