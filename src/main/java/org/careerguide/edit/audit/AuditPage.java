package org.careerguide.edit.audit;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the audit. */
@Schema(name = "AuditPage", description = "Entries of the audit, the newest first.")
public record AuditPage(@Schema(required = true) List<AuditView> items, @Schema(required = true) PageInfo page) {

    static AuditPage of(Slice<AuditView> slice) {
        return new AuditPage(slice.items(), slice.page());
    }
}
