package org.careerguide.content;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** An area of interest is one of six kinds of work that people like. */
public record InterestDocument(
        @JsonPropertyDescription("Identifier of the area: realistic, investigative, artistic, social, enterprising or conventional.") @NotNull @Pattern(regexp = "^(realistic|investigative|artistic|social|enterprising|conventional)$", message = "one of realistic, investigative, artistic, social, enterprising, conventional") String slug,
        @JsonPropertyDescription("Title of the area.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("One- or two-sentence summary of the area.") @Size(min = 1, max = 500) String summary,
        @JsonPropertyDescription("What work in the area is about, in Markdown.") @Size(min = 1, max = 20000) String description,
        @JsonPropertyDescription("Slug of the source of the description. Left out if it is the guide's own.") @Refers(DocumentType.SOURCE) @Pattern(regexp = Document.SLUG) String textSource,
        @JsonPropertyDescription("Words that stand for the area: what people do, and what they do it with.") List<@NotBlank @Size(max = 200) String> keywords,
        @JsonPropertyDescription("Examples of activities.") List<@NotBlank @Size(max = 500) String> activities,
        @JsonPropertyDescription("Slugs of occupations that are examples of the area.") @Refers(DocumentType.OCCUPATION) List<@NotNull @Pattern(regexp = Document.SLUG) String> occupations,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {
}
