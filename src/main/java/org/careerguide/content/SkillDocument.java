package org.careerguide.content;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A skill or a field of knowledge. */
public record SkillDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Name of the skill.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("Whether it is a skill or a field of knowledge.") @NotNull SkillKind kind,
        @JsonPropertyDescription("One- or two-sentence summary.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("What the skill means at work, in Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("Slug of the source of summary and description. Left out if they are the guide's own.") @Refers(DocumentType.SOURCE) @Pattern(regexp = Document.SLUG) String textSource,
        @JsonPropertyDescription("Identifier of the element in O*NET, such as 2.A.1.a.") @Pattern(regexp = OccupationDocument.ELEMENT) String elementId,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** A skill without an identifier, in the guide's own words. */
    public SkillDocument(String slug, String title, SkillKind kind, String summary, String description, List<String> sources,
            List<String> formerSlugs) {
        this(slug, title, kind, summary, description, null, null, sources, formerSlugs);
    }
}
