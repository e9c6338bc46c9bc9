package org.careerguide.source;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.PageInfo;
import org.careerguide.web.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of sources. */
@Schema(name = "SourcePage", description = "A page of sources.")
public record SourcePage(@NotNull List<SourceSummary> items, @NotNull PageInfo page) {

    static SourcePage of(Slice<SourceSummary> slice) {
        return new SourcePage(slice.items(), slice.page());
    }
}
