package org.careerguide.edit.document;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of documents that name another. */
@Schema(name = "ReferencePage", description = "Documents that name another, by type and slug.")
public record ReferencePage(@Schema(required = true) List<ReferenceView> items, @Schema(required = true) PageInfo page) {

    static ReferencePage of(Slice<ReferenceView> slice) {
        return new ReferencePage(slice.items(), slice.page());
    }
}
