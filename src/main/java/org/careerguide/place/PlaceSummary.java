package org.careerguide.place;

import java.time.Instant;

import org.careerguide.content.PlaceDocument;
import org.careerguide.content.PlaceKind;
import org.careerguide.content.Revision;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in a list. */
@Schema(name = "PlaceSummary", description = "List entry of a place.")
public record PlaceSummary(
        @Schema(required = true, examples = "california") String slug,
        @Schema(required = true, examples = "California") String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "Code for `place`.", examples = "US-CA") String code,
        @Schema(required = true) PlaceKind kind,
        @Schema(required = true, description = "URL of the list of roles with the wages of the place.") ApiUrl rolesUrl,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static PlaceSummary of(Revision<PlaceDocument> revision) {
        PlaceDocument place = revision.document();
        return new PlaceSummary(place.slug(), place.title(), ApiUrl.of("places", place.slug()), place.code(), place.kind(),
                PlaceView.rolesUrl(place), revision.publishedAt());
    }
}
