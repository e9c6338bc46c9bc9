package org.careerguide.role;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of responsibilities. */
@Schema(name = "ResponsibilityPage", description = "A page of responsibilities.")
public record ResponsibilityPage(@Schema(required = true) List<ResponsibilitySummary> items,
        @Schema(required = true) PageInfo page) {

    static ResponsibilityPage of(Slice<ResponsibilitySummary> slice) {
        return new ResponsibilityPage(slice.items(), slice.page());
    }
}
