package org.careerguide.guide;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.PageInfo;
import org.careerguide.web.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of guides. */
@Schema(name = "GuidePage", description = "A page of guides.")
public record GuidePage(@NotNull List<GuideSummary> items, @NotNull PageInfo page) {

    static GuidePage of(Slice<GuideSummary> slice) {
        return new GuidePage(slice.items(), slice.page());
    }
}
