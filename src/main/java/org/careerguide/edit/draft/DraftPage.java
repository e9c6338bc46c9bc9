package org.careerguide.edit.draft;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of drafts. */
@Schema(name = "DraftPage", description = "A page of drafts, the last changed first.")
public record DraftPage(@Schema(required = true) List<DraftSummary> items, @Schema(required = true) PageInfo page) {

    static DraftPage of(Slice<DraftSummary> slice) {
        return new DraftPage(slice.items(), slice.page());
    }
}
