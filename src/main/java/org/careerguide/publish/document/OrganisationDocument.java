package org.careerguide.publish.document;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** An organisation that issues certifications, maintains a classification or serves the profession. */
public record OrganisationDocument(
        @JsonPropertyDescription("Identity of the document within its type; stays the same when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Full name.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("The short form it goes by.") @Size(max = 30) String abbreviation,
        @JsonPropertyDescription("What it does, in a sentence or two.") @NotBlank @Size(max = 500) String summary,
        @JsonPropertyDescription("Its web site.") @Pattern(regexp = Dates.WEB) String website,
        @JsonPropertyDescription("Slugs of the sources that this document rests on.") List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Slugs that this document had before; they go on as redirects.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {
}
