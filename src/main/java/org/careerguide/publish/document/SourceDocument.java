package org.careerguide.publish.document;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** Where content and figures come from: a release of a publisher, with its licence. */
public record SourceDocument(
        @JsonPropertyDescription("Identity of the document within its type; stays the same when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Title of the release or page.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("What the source holds, in a sentence or two.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("Who publishes it.") @NotBlank @Size(max = 200) String publisher,
        @JsonPropertyDescription("Name of the release, such as May 2025.") @Size(max = 100) String release,
        @JsonPropertyDescription("Date of the release: year, year and month, or day.") @Pattern(regexp = Dates.PARTIAL) String published,
        @JsonPropertyDescription("Name of its licence or terms.") @NotBlank @Size(max = 200) String licence,
        @JsonPropertyDescription("Where the licence can be read.") @Pattern(regexp = Dates.WEB) String licenceUrl,
        @JsonPropertyDescription("Where the source is.") @NotNull @Pattern(regexp = Dates.WEB) String url,
        @JsonPropertyDescription("The day on which it was retrieved from its publisher; absent if it is not known.") LocalDate retrieved,
        @JsonPropertyDescription("The credit line that its licence asks for, if any.") @Size(max = 500) String attribution,
        @JsonPropertyDescription("Slugs that this document had before; they go on as redirects.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {

    @Override
    public List<String> sources() {
        return List.of();
    }
}
