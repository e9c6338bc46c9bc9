package org.careerguide.content;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** An organisation that issues certifications, maintains a classification or serves the profession. */
public record OrganisationDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Full name.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("Acronym or short name.") @Size(max = 30) String abbreviation,
        @JsonPropertyDescription("One- or two-sentence summary of what the organisation does.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("Website of the organisation.") @Pattern(regexp = Dates.WEB) String website,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {
}
