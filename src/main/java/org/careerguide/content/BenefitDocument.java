package org.careerguide.content;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** An advantage of working in some roles. */
public record BenefitDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Short title of the benefit.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("One- or two-sentence summary of the benefit.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("What the benefit means for people in the roles, in Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("Slugs of the roles that have the benefit.") @Refers(DocumentType.ROLE) @NotEmpty List<@NotNull @Pattern(regexp = Document.SLUG) String> roles,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {
}
