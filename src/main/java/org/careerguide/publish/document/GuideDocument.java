package org.careerguide.publish.document;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.careerguide.guide.ChapterKind;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** An article of ordered chapters. */
public record GuideDocument(
        @JsonPropertyDescription("Identity of the document within its type; stays the same when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the guide.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("What the guide is about, in a sentence or two.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("Whom the guide is for.") @NotBlank @Size(max = 500) String audience,
        @JsonPropertyDescription("Slugs of the roles that the guide is about.") @NotEmpty List<@NotNull @Pattern(regexp = Document.SLUG) String> roles,
        @JsonPropertyDescription("The chapters, in order.") @NotEmpty List<@NotNull @Valid Chapter> chapters,
        @JsonPropertyDescription("Slugs of the sources that this document rests on.") List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Slugs that this document had before; they go on as redirects.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** A chapter: text, and the things of the guide that it shows. */
    public record Chapter(
            @JsonPropertyDescription("Identity of the chapter within the guide.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
            @JsonPropertyDescription("Heading of the chapter.") @NotBlank @Size(max = 200) String title,
            @JsonPropertyDescription("What the chapter shows beside its text.") @NotNull ChapterKind kind,
            @JsonPropertyDescription("The text; Markdown.") @NotBlank @Size(max = 20000) String body,
            @JsonPropertyDescription("Slug of the role that a chapter of kind role shows.") @Pattern(regexp = Document.SLUG) String role,
            @JsonPropertyDescription("Slug of the comparison that a chapter of kind comparison shows.") @Pattern(regexp = Document.SLUG) String comparison,
            @JsonPropertyDescription("Slugs of what a chapter of kind benefits shows, in order.") List<@NotNull @Pattern(regexp = Document.SLUG) String> benefits,
            @JsonPropertyDescription("Slugs of what a chapter of kind tips shows, in order.") List<@NotNull @Pattern(regexp = Document.SLUG) String> tips,
            @JsonPropertyDescription("Slugs of what a chapter of kind case-studies shows, in order.") List<@NotNull @Pattern(regexp = Document.SLUG) String> caseStudies) {
    }
}
