package org.careerguide.publish.document;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.careerguide.casestudy.StoryPart;
import org.careerguide.casestudy.Verification;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** The story of a person's or a team's way through roles. */
public record CaseStudyDocument(
        @JsonPropertyDescription("Identity of the document within its type; stays the same when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the story.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("The story in a sentence or two.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("The story; Markdown.") @NotBlank @Size(max = 20000) String story,
        @JsonPropertyDescription("Name that the story gives its subject.") @NotBlank @Size(max = 100) String subject,
        @JsonPropertyDescription("Whether the story was checked or only shows what can happen.") @NotNull Verification verification,
        @JsonPropertyDescription("The roles of the story, in its order.") @NotEmpty List<@NotNull @Valid StoryRole> roles,
        @JsonPropertyDescription("Slug of the career path that the story follows.") @Pattern(regexp = Document.SLUG) String careerPath,
        @JsonPropertyDescription("What came of it, one outcome an item.") List<@NotBlank @Size(max = 500) String> outcomes,
        @JsonPropertyDescription("Slugs of the sources that this document rests on.") List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Slugs that this document had before; they go on as redirects.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** A role in the story. */
    public record StoryRole(
            @JsonPropertyDescription("Slug of the role.") @NotNull @Pattern(regexp = Document.SLUG) String role,
            @JsonPropertyDescription("Where the role stands in the story.") @NotNull StoryPart part) {
    }
}
