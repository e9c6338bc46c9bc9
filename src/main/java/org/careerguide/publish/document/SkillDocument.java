package org.careerguide.publish.document;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.careerguide.skill.SkillKind;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A skill or a field of knowledge. */
public record SkillDocument(
        @JsonPropertyDescription("Identity of the document within its type; stays the same when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Name of the skill.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("Whether it is a skill or a field of knowledge.") @NotNull SkillKind kind,
        @JsonPropertyDescription("What it is, in a sentence or two.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("What it means at work; Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("Slugs of the sources that this document rests on.") List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Slugs that this document had before; they go on as redirects.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {
}
