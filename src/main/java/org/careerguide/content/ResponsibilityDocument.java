package org.careerguide.content;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** Something that people in a role answer for. */
public record ResponsibilityDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Short title of the responsibility, starting with a verb.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("One- or two-sentence summary.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("What the responsibility involves day to day, in Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("Slug of the source of title, summary and description. Left out if they are the guide's own.") @Refers(DocumentType.SOURCE) @Pattern(regexp = Document.SLUG) String textSource,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** A responsibility in the guide's own words. */
    public ResponsibilityDocument(String slug, String title, String summary, String description, List<String> sources,
            List<String> formerSlugs) {
        this(slug, title, summary, description, null, sources, formerSlugs);
    }
}
