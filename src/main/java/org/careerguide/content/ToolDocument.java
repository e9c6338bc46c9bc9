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
        @JsonPropertyDescription("UNSPSC classes, families and segments of the categories that the tool has, by commodity code.") List<@NotNull @Valid Placement> placements,
        @JsonPropertyDescription("One- or two-sentence summary.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("What the tool is used for and how, in Markdown.") @NotBlank @Size(max = 20000) String description,
        @JsonPropertyDescription("Slug of the organisation that maintains the tool.") @Refers(DocumentType.ORGANISATION) @Pattern(regexp = Document.SLUG) String maintainer,
        @JsonPropertyDescription("Slug of the tool that this one is a part or an edition of.") @Refers(DocumentType.TOOL) @Pattern(regexp = Document.SLUG) String partOf,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** A tool without a known place in the UNSPSC. */
    public ToolDocument(String slug, String title, ToolKind kind, Category category, String summary, String description,
            String maintainer, String partOf, List<String> sources, List<String> formerSlugs) {
        this(slug, title, kind, category, null, summary, description, maintainer, partOf, sources, formerSlugs);
    }

    /** What sort of product a tool is. */
    public record Category(
            @JsonPropertyDescription("UNSPSC commodity code.") @NotNull @Pattern(regexp = "^[0-9]{8}$", message = "eight digits, in quotes") String code,
            @JsonPropertyDescription("Title of the commodity.") @NotBlank @Size(max = 200) String title) {
    }

    /** The place of a category in the UNSPSC. */
    public record Placement(
            @JsonPropertyDescription("UNSPSC commodity code.") @NotNull @Pattern(regexp = "^[0-9]{8}$", message = "eight digits, in quotes") String commodity,
            @JsonPropertyDescription("Class that the commodity belongs to.") @NotNull @Valid Category productClass,
            @JsonPropertyDescription("Family that the class belongs to.") @NotNull @Valid Category family,
            @JsonPropertyDescription("Segment that the family belongs to.") @NotNull @Valid Category segment) {
    }
}
