package org.careerguide.publish.document;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** Practical advice for people who start out. */
public record TipDocument(
        @JsonPropertyDescription("Identity of the document within its type; stays the same when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("The advice in a few words, beginning with a verb.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("The advice in a sentence or two.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("How to follow it; Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("Slugs of the certifications that it names.") List<@NotNull @Pattern(regexp = Document.SLUG) String> certifications,
        @JsonPropertyDescription("Slugs of the organisations that it names.") List<@NotNull @Pattern(regexp = Document.SLUG) String> organisations,
        @JsonPropertyDescription("Slugs of the sources that this document rests on.") List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Slugs that this document had before; they go on as redirects.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {
}
