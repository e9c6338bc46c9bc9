package org.careerguide.content;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** The story of a person's or a team's career. */
public record CaseStudyDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the story.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("One- or two-sentence summary of the story.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("The story, in Markdown.") @NotBlank @Size(max = 20000) String story,
        @JsonPropertyDescription("Name of the person in the story.") @NotBlank @Size(max = 100) String subject,
        @JsonPropertyDescription("Whether the story is verified or illustrative.") @NotNull Verification verification,
        @JsonPropertyDescription("Roles in the story, in order.") @NotEmpty List<@NotNull @Valid StoryRole> roles,
        @JsonPropertyDescription("Slug of the career path that the story follows.") @Refers(DocumentType.CAREER_PATH) @Pattern(regexp = Document.SLUG) String careerPath,
        @JsonPropertyDescription("Outcomes, one per item.") List<@NotBlank @Size(max = 500) String> outcomes,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** A role in the story. */
    public record StoryRole(
            @JsonPropertyDescription("Slug of the role.") @Refers(DocumentType.ROLE) @NotNull @Pattern(regexp = Document.SLUG) String role,
            @JsonPropertyDescription("Position of the role in the story.") @NotNull StoryPart part) {
    }
}
