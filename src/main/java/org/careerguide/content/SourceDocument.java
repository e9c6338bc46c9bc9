package org.careerguide.content;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** Where content and figures come from: a release of a publisher, with its licence. */
public record SourceDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the release or page.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("One- or two-sentence summary of the source.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("Who publishes it.") @NotBlank @Size(max = 200) String publisher,
        @JsonPropertyDescription("Name of the release, such as May 2025.") @Size(max = 100) String release,
        @JsonPropertyDescription("Release date, as a year, month or day.") @Pattern(regexp = Dates.PARTIAL) String published,
        @JsonPropertyDescription("Name of its licence or terms.") @NotBlank @Size(max = 200) String licence,
        @JsonPropertyDescription("URL of the licence.") @Pattern(regexp = Dates.WEB) String licenceUrl,
        @JsonPropertyDescription("URL of the source.") @NotNull @Pattern(regexp = Dates.WEB) String url,
        @JsonPropertyDescription("Date of retrieval from the publisher. Absent if unknown.") LocalDate retrieved,
        @JsonPropertyDescription("Credit line that the licence requires, if any.") @Size(max = 500) String attribution,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    @Override
    public List<String> sources() {
        return List.of();
    }
}
