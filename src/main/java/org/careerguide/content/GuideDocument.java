package org.careerguide.content;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** An article of ordered chapters. */
public record GuideDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the guide.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("One- or two-sentence summary of the guide.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("Audience of the guide.") @NotBlank @Size(max = 500) String audience,
        @JsonPropertyDescription("Slugs of the roles that the guide is about.") @Refers(DocumentType.ROLE) @NotEmpty List<@NotNull @Pattern(regexp = Document.SLUG) String> roles,
        @JsonPropertyDescription("Chapters, in order.") @NotEmpty List<@NotNull @Valid Chapter> chapters,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** A chapter: text, and the documents that it shows. */
    public record Chapter(
            @JsonPropertyDescription("Identifier of the chapter within the guide.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
            @JsonPropertyDescription("Heading of the chapter.") @NotBlank @Size(max = 200) String title,
            @JsonPropertyDescription("What the chapter shows besides its text.") @NotNull ChapterKind kind,
            @JsonPropertyDescription("Text of the chapter, in Markdown.") @NotBlank @Size(max = 20000) String body,
            @JsonPropertyDescription("Slug of the role; only in a chapter of kind `role`.") @Refers(DocumentType.ROLE) @Pattern(regexp = Document.SLUG) String role,
            @JsonPropertyDescription("Slug of the comparison; only in a chapter of kind `comparison`.") @Refers(DocumentType.COMPARISON) @Pattern(regexp = Document.SLUG) String comparison,
            @JsonPropertyDescription("Slugs of the benefits, in order; only in a chapter of kind `benefits`.") @Refers(DocumentType.BENEFIT) List<@NotNull @Pattern(regexp = Document.SLUG) String> benefits,
            @JsonPropertyDescription("Slugs of the tips, in order; only in a chapter of kind `tips`.") @Refers(DocumentType.TIP) List<@NotNull @Pattern(regexp = Document.SLUG) String> tips,
            @JsonPropertyDescription("Slugs of the case studies, in order; only in a chapter of kind `case-studies`.") @Refers(DocumentType.CASE_STUDY) List<@NotNull @Pattern(regexp = Document.SLUG) String> caseStudies) {
    }
}
