package org.careerguide.edit.document;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of documents. */
@Schema(name = "DocumentPage", description = "A page of documents.")
public record DocumentPage(@Schema(required = true) List<DocumentSummary> items, @Schema(required = true) PageInfo page) {

    static DocumentPage of(Slice<DocumentSummary> slice) {
        return new DocumentPage(slice.items(), slice.page());
    }
}
