package org.careerguide.programme;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of programmes of study. */
@Schema(name = "ProgrammePage", description = "A page of programmes of study.")
public record ProgrammePage(@Schema(required = true) List<ProgrammeSummary> items, @Schema(required = true) PageInfo page) {

    static ProgrammePage of(Slice<ProgrammeSummary> slice) {
        return new ProgrammePage(slice.items(), slice.page());
    }
}
