package org.careerguide.publish.document;

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
        @JsonPropertyDescription("Identity of the document within its type; stays the same when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the comparison.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("The difference in a sentence or two.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("Slugs of the compared roles, in the order of the columns.") @NotNull @Size(min = 2, max = 6) List<@NotNull @Pattern(regexp = Document.SLUG) String> roles,
        @JsonPropertyDescription("What stands before the table; Markdown.") @NotBlank @Size(max = 20000) String introduction,
        @JsonPropertyDescription("The rows of the table, in order.") @NotEmpty List<@NotNull @Valid Criterion> criteria,
        @JsonPropertyDescription("What follows from the table.") @NotNull @Valid Verdict verdict,
        @JsonPropertyDescription("Slugs of the sources that this document rests on.") List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Slugs that this document had before; they go on as redirects.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** A row: what is compared, with a list of items for each role. */
    public record Criterion(
            @JsonPropertyDescription("Identity of the criterion within the comparison.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
            @JsonPropertyDescription("Name of the criterion.") @NotBlank @Size(max = 200) String title,
            @JsonPropertyDescription("What the row shows, in a sentence.") @Size(max = 500) String summary,
            @JsonPropertyDescription("One entry a compared role.") @NotEmpty List<@NotNull @Valid Value> values) {
    }

    /** What one role has under a criterion. */
    public record Value(
            @JsonPropertyDescription("Slug of the role.") @NotNull @Pattern(regexp = Document.SLUG) String role,
            @JsonPropertyDescription("The items, each a datum of its own.") @NotEmpty List<@NotNull @Valid Item> items) {
    }

    /** One item: words of its own, or a thing of the guide that it stands for. At most one of the references is given. */
    public record Item(
            @JsonPropertyDescription("The item in words; the title of the thing it stands for where left out.") @Size(min = 1, max = 300) String text,
            @JsonPropertyDescription("Slug of the skill that it stands for.") @Pattern(regexp = Document.SLUG) String skill,
            @JsonPropertyDescription("Slug of the tool that it stands for.") @Pattern(regexp = Document.SLUG) String tool,
            @JsonPropertyDescription("Slug of the work setting that it stands for.") @Pattern(regexp = Document.SLUG) String workSetting,
            @JsonPropertyDescription("Slug of the role that it stands for.") @Pattern(regexp = Document.SLUG) String role) {
    }

    /** What follows from the comparison. */
    public record Verdict(
            @JsonPropertyDescription("The verdict; Markdown.") @NotBlank @Size(max = 5000) String summary,
            @JsonPropertyDescription("Whom each role suits.") @NotEmpty List<@NotNull @Valid Choice> choices) {
    }

    /** Whom a role suits. */
    public record Choice(
            @JsonPropertyDescription("Slug of the role.") @NotNull @Pattern(regexp = Document.SLUG) String role,
            @JsonPropertyDescription("What speaks for it: choose this role if ...") @NotEmpty List<@NotBlank @Size(max = 500) String> chooseIf) {
    }
}
