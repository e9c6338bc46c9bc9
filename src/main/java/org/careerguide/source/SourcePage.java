package org.careerguide.source;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of sources. */
@Schema(name = "SourcePage", description = "A page of sources.")
public record SourcePage(@Schema(required = true) List<SourceSummary> items, @Schema(required = true) PageInfo page) {

    static SourcePage of(Slice<SourceSummary> slice) {
        return new SourcePage(slice.items(), slice.page());
    }
}
