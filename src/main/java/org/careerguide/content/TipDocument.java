package org.careerguide.content;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** Practical advice for people who start out. */
public record TipDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Short title of the advice, starting with a verb.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("One- or two-sentence summary of the advice.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("How to follow the advice, in Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("Slugs of the certifications that the tip mentions.") @Refers(DocumentType.CERTIFICATION) List<@NotNull @Pattern(regexp = Document.SLUG) String> certifications,
        @JsonPropertyDescription("Slugs of the organisations that the tip mentions.") @Refers(DocumentType.ORGANISATION) List<@NotNull @Pattern(regexp = Document.SLUG) String> organisations,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {
}
