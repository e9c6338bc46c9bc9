package org.careerguide.place;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of places. */
@Schema(name = "PlacePage", description = "A page of places.")
public record PlacePage(@Schema(required = true) List<PlaceSummary> items, @Schema(required = true) PageInfo page) {

    static PlacePage of(Slice<PlaceSummary> slice) {
        return new PlacePage(slice.items(), slice.page());
    }
}
