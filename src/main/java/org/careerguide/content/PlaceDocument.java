package org.careerguide.content;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** An area for which figures are given. */
public record PlaceDocument(
        @JsonPropertyDescription("Identifier, unique within the document type. Keep it when the title changes.") @NotNull @Pattern(regexp = Document.SLUG) String slug,
        @JsonPropertyDescription("Name of the area.") @NotBlank @Size(max = 200) String title,
        @JsonPropertyDescription("Code of the area, as figures name it.") @NotNull @Pattern(regexp = Place.CODE, message = Place.FORM) String code,
        @JsonPropertyDescription("Kind of area.") @NotNull PlaceKind kind,
        @JsonPropertyDescription("Slugs of the sources of this document.") @Refers(DocumentType.SOURCE) List<@NotNull @Pattern(regexp = Document.SLUG) String> sources,
        @JsonPropertyDescription("Former slugs of the document. They redirect to the current one.") List<@NotNull @Pattern(regexp = Document.SLUG) String> formerSlugs)
        implements
            Document {
}
