package org.careerguide.role;

import java.util.List;

import org.careerguide.web.list.PageInfo;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of roles. */
@Schema(name = "RolePage", description = "A page of roles.")
public record RolePage(@Schema(required = true) List<RoleSummary> items, @Schema(required = true) PageInfo page) {

    static RolePage of(Slice<RoleSummary> slice) {
        return new RolePage(slice.items(), slice.page());
    }
}
