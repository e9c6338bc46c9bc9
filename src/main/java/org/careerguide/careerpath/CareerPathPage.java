package org.careerguide.careerpath;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of career paths. */
@Schema(name = "CareerPathPage", description = "A page of career paths.")
public record CareerPathPage(@Schema(required = true) List<CareerPathSummary> items, @Schema(required = true) PageInfo page) {

    static CareerPathPage of(Slice<CareerPathSummary> slice) {
        return new CareerPathPage(slice.items(), slice.page());
    }
}
