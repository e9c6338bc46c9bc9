package org.careerguide.edit.document;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of versions. */
@Schema(name = "VersionPage", description = "Versions of the content, the newest first.")
public record VersionPage(@Schema(required = true) List<VersionSummary> items, @Schema(required = true) PageInfo page) {

    static VersionPage of(Slice<VersionSummary> slice) {
        return new VersionPage(slice.items(), slice.page());
    }
}
