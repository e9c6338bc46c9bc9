package org.careerguide.edit.document;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of revisions. */
@Schema(name = "RevisionPage", description = "Revisions of a document, the newest first.")
public record RevisionPage(@Schema(required = true) List<RevisionView> items, @Schema(required = true) PageInfo page) {

    static RevisionPage of(Slice<RevisionView> slice) {
        return new RevisionPage(slice.items(), slice.page());
    }
}
