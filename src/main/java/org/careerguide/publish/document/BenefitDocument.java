package org.careerguide.publish.document;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** Something that speaks for roles. */
public record BenefitDocument(
        @JsonPropertyDescription("Identity of the document within its type; stays the same when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("The benefit in a few words.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("The benefit in a sentence or two.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("What it means for people in the roles; Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("Slugs of the roles that it holds for.") @NotEmpty List<@NotNull @Pattern(regexp = Document.SLUG) String> roles,
        @JsonPropertyDescription("Slugs of the sources that this document rests on.") List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Slugs that this document had before; they go on as redirects.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {
}
