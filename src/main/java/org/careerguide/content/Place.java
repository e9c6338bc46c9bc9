package org.careerguide.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** The area that a figure holds for. */
public record Place(
        @JsonPropertyDescription("ISO 3166 code of the country or subdivision, such as US or US-CA.") @NotNull @Pattern(regexp = "^[A-Z]{2}(-[A-Z0-9]{1,3})?$", message = "a code such as US or US-CA") String code,
        @JsonPropertyDescription("Name of the area.") @NotBlank @Size(max = 100) String name) {
}
