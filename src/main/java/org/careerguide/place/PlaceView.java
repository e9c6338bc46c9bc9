package org.careerguide.place;

import java.time.Instant;
import java.util.List;

import org.careerguide.content.Content;
import org.careerguide.content.PlaceDocument;
import org.careerguide.content.PlaceKind;
import org.careerguide.content.Revision;
import org.careerguide.source.Attribution;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place, whole. */
@Schema(name = "NamedPlace", description = "An area for which figures are given.")
public record PlaceView(
        @Schema(required = true, examples = "california") String slug,
        @Schema(required = true, examples = "California") String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "Code for `place`.", examples = "US-CA") String code,
        @Schema(required = true) PlaceKind kind,
        @Schema(required = true, description = "URL of the list of roles with the wages of the place, best paid first.") ApiUrl rolesUrl,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true) Attribution attribution) {

    static PlaceView of(Revision<PlaceDocument> revision, Content content) {
        PlaceDocument place = revision.document();
        return new PlaceView(place.slug(), place.title(), ApiUrl.of("places", place.slug()), place.code(), place.kind(),
                rolesUrl(place), revision.publishedAt(), Attribution.of(place, content.named(List.of(place))));
    }

    static ApiUrl rolesUrl(PlaceDocument place) {
        return ApiUrl.path(ApiUrl.ROOT + "/roles?place=" + place.code() + "&sort=-medianWage&expand=wages");
    }
}
