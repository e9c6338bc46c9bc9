package org.careerguide.role;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The area that a figure holds for. */
@Schema(name = "Place", description = "The area that a figure holds for.")
public record PlaceView(
        @Schema(description = "ISO 3166 code of the country or subdivision.", examples = "US") @NotNull String code,
        @Schema(examples = "United States") @NotNull String name) {

    static PlaceView of(Place place) {
        return new PlaceView(place.code, place.name);
    }
}
