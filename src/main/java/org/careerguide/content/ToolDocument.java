package org.careerguide.content;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A tool, a technology or a classification system. */
public record ToolDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Name of the tool.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("Kind of tool.") @NotNull ToolKind kind,
        @JsonPropertyDescription("UNSPSC category of the tool, if it is the same for all roles.") @Valid Category category,
        @JsonPropertyDescription("One- or two-sentence summary.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("What the tool is used for and how, in Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("Slug of the organisation that maintains the tool.") @Refers(DocumentType.ORGANISATION) @Pattern(regexp = Document.SLUG) String maintainer,
        @JsonPropertyDescription("Slug of the tool that this one is a part or an edition of.") @Refers(DocumentType.TOOL) @Pattern(regexp = Document.SLUG) String partOf,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** What sort of product a tool is. */
    public record Category(
            @JsonPropertyDescription("UNSPSC commodity code.") @NotNull @Pattern(regexp = "^[0-9]{8}$", message = "eight digits, in quotes") String code,
            @JsonPropertyDescription("Title of the commodity.") @NotBlank @Size(max = 200) String title) {
    }
}
