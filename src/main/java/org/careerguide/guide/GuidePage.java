package org.careerguide.guide;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of guides. */
@Schema(name = "GuidePage", description = "A page of guides.")
public record GuidePage(@Schema(required = true) List<GuideSummary> items, @Schema(required = true) PageInfo page) {

    static GuidePage of(Slice<GuideSummary> slice) {
        return new GuidePage(slice.items(), slice.page());
    }
}
