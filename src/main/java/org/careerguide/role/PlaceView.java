package org.careerguide.role;

import org.careerguide.content.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The area that a figure holds for. */
@Schema(name = "Place", description = "Area that a figure covers.")
public record PlaceView(
        @Schema(required = true, description = "ISO 3166 code of the country or subdivision.", examples = "US") String code,
        @Schema(required = true, examples = "United States") String name) {

    static PlaceView of(Place place) {
        return new PlaceView(place.code(), place.name());
    }
}
