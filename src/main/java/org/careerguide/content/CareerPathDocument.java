package org.careerguide.content;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A sequence of roles: steps in order, each from one role to the next. */
public record CareerPathDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Name of the path.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("One- or two-sentence summary of the path.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("How people move along the path, in Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("Steps in order. Each starts at the role where the previous one ends.") @NotEmpty List<@NotNull @Valid Step> steps,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** A step from one role to another. */
    public record Step(
            @JsonPropertyDescription("Slug of the role at which the step starts.") @Refers(DocumentType.ROLE) @NotNull @Pattern(regexp = Document.SLUG) String from,
            @JsonPropertyDescription("Slug of the role at which the step ends.") @Refers(DocumentType.ROLE) @NotNull @Pattern(regexp = Document.SLUG) String to,
            @JsonPropertyDescription("Whether the step is an advancement or a lateral move.") @NotNull StepKind kind,
            @JsonPropertyDescription("What the step changes.") @NotBlank @Size(max = 1000) String summary,
            @JsonPropertyDescription("Requirements of the step.") @NotEmpty List<@NotNull @Valid Requirement> asksFor) {
    }

    /** Something that a step asks for. */
    public record Requirement(
            @JsonPropertyDescription("Kind of requirement.") @NotNull RequirementKind kind,
            @JsonPropertyDescription("The requirement as text.") @NotBlank @Size(max = 500) String text,
            @JsonPropertyDescription("Slugs of certifications, any one of which meets the requirement.") @Refers(DocumentType.CERTIFICATION) List<@NotNull @Pattern(regexp = Document.SLUG) String> certifications) {
    }
}
