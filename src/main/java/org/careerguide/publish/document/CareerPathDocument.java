package org.careerguide.publish.document;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.careerguide.careerpath.RequirementKind;
import org.careerguide.careerpath.StepKind;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A way through roles: steps in order, each from one role to the next. */
public record CareerPathDocument(
        @JsonPropertyDescription("Identity of the document within its type; stays the same when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Name of the path.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("The path in a sentence or two.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("How people move along it; Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("The steps in order; each begins at the role where the one before it ended.") @NotEmpty List<@NotNull @Valid Step> steps,
        @JsonPropertyDescription("Slugs of the sources that this document rests on.") List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Slugs that this document had before; they go on as redirects.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** A step from one role to another. */
    public record Step(
            @JsonPropertyDescription("Slug of the role that the step leaves.") @NotNull @Pattern(regexp = Document.SLUG) String from,
            @JsonPropertyDescription("Slug of the role that it leads to.") @NotNull @Pattern(regexp = Document.SLUG) String to,
            @JsonPropertyDescription("Whether the step goes up or to the side.") @NotNull StepKind kind,
            @JsonPropertyDescription("What changes with the step.") @NotBlank @Size(max = 1000) String summary,
            @JsonPropertyDescription("What the step asks for.") @NotEmpty List<@NotNull @Valid Requirement> asksFor) {
    }

    /** Something that a step asks for. */
    public record Requirement(
            @JsonPropertyDescription("What sort of requirement it is.") @NotNull RequirementKind kind,
            @JsonPropertyDescription("The requirement in words.") @NotBlank @Size(max = 500) String text,
            @JsonPropertyDescription("Slugs of the certifications of which one meets it.") List<@NotNull @Pattern(regexp = Document.SLUG) String> certifications) {
    }
}
