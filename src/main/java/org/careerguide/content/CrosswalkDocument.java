package org.careerguide.content;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A published table that maps the codes of one classification to those of another. */
public record CrosswalkDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the crosswalk.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("Classification of the codes that are mapped.") @NotNull CodeScheme from,
        @JsonPropertyDescription("Classification that they are mapped to.") @NotNull CodeScheme to,
        @JsonPropertyDescription("Year of publication.") @NotNull @Min(1900) @Max(2200) Integer year,
        @JsonPropertyDescription("How the crosswalk was made, and what it cannot tell.") @NotBlank @Size(max = 500) String quality,
        @JsonPropertyDescription("The rows as published.") @NotEmpty List<@NotNull @Valid Row> rows,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** A pair of codes. */
    public record Row(
            @JsonPropertyDescription("Code that is mapped.") @NotBlank @Size(max = 200) String from,
            @JsonPropertyDescription("Title of that code.") @NotBlank @Size(max = 200) String fromTitle,
            @JsonPropertyDescription("Code that it is mapped to.") @NotBlank @Size(max = 200) String to,
            @JsonPropertyDescription("Title of that code.") @NotBlank @Size(max = 200) String toTitle,
            @JsonPropertyDescription("ISCO-08 unit group of an ESCO occupation.") @Pattern(regexp = "^[0-9]{4}$", message = "four digits, in quotes") String isco,
            @JsonPropertyDescription("Confidence in the pair, as the source states it.") @DecimalMin("0") @DecimalMax("100") BigDecimal confidence) {
    }
}
