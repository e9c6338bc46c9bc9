package org.careerguide.content;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** Questions that lead to a profile of interests. */
public record QuestionnaireDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the questionnaire.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("One- or two-sentence summary.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("What to do before the first answer, in plain text.") @NotBlank @Size(max = 2000) String instructions,
        @JsonPropertyDescription("What the result means and what it does not, in plain text.") @NotBlank @Size(max = 2000) String interpretation,
        @JsonPropertyDescription("Answers to choose from for each activity, from the lowest points to the highest.") @NotNull @Size(min = 2, max = 7) List<@NotNull @Valid Answer> answers,
        @JsonPropertyDescription("Areas of interest that the activities belong to.") @NotNull @Size(min = 2, max = 6) List<@NotNull @Valid Area> areas,
        @JsonPropertyDescription("Activities, in the order of the questions.") @NotNull @Size(min = 2, max = 200) List<@NotNull @Valid Activity> activities,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    /** An answer to choose. */
    public record Answer(
            @JsonPropertyDescription("The answer in words.") @NotBlank @Size(max = 60) String text,
            @JsonPropertyDescription("Points that the answer counts for the area of the activity.") @NotNull @Min(0) @Max(10) Integer points) {
    }

    /** An area of interest. */
    public record Area(
            @JsonPropertyDescription("Slug of the area of interest.") @Refers(DocumentType.INTEREST) @NotNull @Pattern(regexp = Document.SLUG) String interest,
            @JsonPropertyDescription("What people with a high result like, in a sentence.") @NotBlank @Size(max = 500) String meaning) {
    }

    /** Something to like or not. */
    public record Activity(
            @JsonPropertyDescription("The activity, starting with a verb.") @NotBlank @Size(max = 200) String text,
            @JsonPropertyDescription("Slug of the area of interest that it belongs to.") @Refers(DocumentType.INTEREST) @NotNull @Pattern(regexp = Document.SLUG) String interest) {
    }
}
