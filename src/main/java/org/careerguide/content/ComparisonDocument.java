package org.careerguide.content;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A curated comparison of two to six roles. */
public record ComparisonDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the comparison.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("One- or two-sentence summary of the difference.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("Slugs of the compared roles, in the order of the columns.") @Refers(DocumentType.ROLE) @NotNull @Size(min = 2, max = 6) List<@NotNull @Pattern(regexp = Document.SLUG) String> roles,
        @JsonPropertyDescription("Introduction, in Markdown.") @NotBlank @Size(max = 20000) String introduction,
        @JsonPropertyDescription("Rows of the table, in order.") @NotEmpty List<@NotNull @Valid Criterion> criteria,
        @JsonPropertyDescription("Conclusion of the comparison.") @NotNull @Valid Verdict verdict,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** A row: what is compared, with a list of items for each role. */
    public record Criterion(
            @JsonPropertyDescription("Identifier of the criterion within the comparison.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
            @JsonPropertyDescription("Name of the criterion.") @NotBlank @Size(max = 200) String title,
            @JsonPropertyDescription("One-sentence description of the row.") @Size(max = 500) String summary,
            @JsonPropertyDescription("One entry for each compared role.") @NotEmpty List<@NotNull @Valid Value> values) {
    }

    /** What one role has under a criterion. */
    public record Value(
            @JsonPropertyDescription("Slug of the role.") @Refers(DocumentType.ROLE) @NotNull @Pattern(regexp = Document.SLUG) String role,
            @JsonPropertyDescription("Items of the role, one fact each.") @NotEmpty List<@NotNull @Valid Item> items) {
    }

    /** One item: a text, or a document that it stands for. At most one of the references is given. */
    public record Item(
            @JsonPropertyDescription("The item as text. Defaults to the title of what the item refers to.") @Size(min = 1, max = 300) String text,
            @JsonPropertyDescription("Slug of the skill that the item refers to.") @Refers(DocumentType.SKILL) @Pattern(regexp = Document.SLUG) String skill,
            @JsonPropertyDescription("Slug of the tool that the item refers to.") @Refers(DocumentType.TOOL) @Pattern(regexp = Document.SLUG) String tool,
            @JsonPropertyDescription("Slug of the work setting that the item refers to.") @Refers(DocumentType.WORK_SETTING) @Pattern(regexp = Document.SLUG) String workSetting,
            @JsonPropertyDescription("Slug of the role that the item refers to.") @Refers(DocumentType.ROLE) @Pattern(regexp = Document.SLUG) String role) {
    }

    /** What follows from the comparison. */
    public record Verdict(
            @JsonPropertyDescription("The verdict, in Markdown.") @NotBlank @Size(max = 5000) String summary,
            @JsonPropertyDescription("Who each role suits.") @NotEmpty List<@NotNull @Valid Choice> choices) {
    }

    /** Whom a role suits. */
    public record Choice(
            @JsonPropertyDescription("Slug of the role.") @Refers(DocumentType.ROLE) @NotNull @Pattern(regexp = Document.SLUG) String role,
            @JsonPropertyDescription("Reason to choose the role, worded to follow “choose it if”.") @NotEmpty List<@NotBlank @Size(max = 500) String> chooseIf) {
    }
}
