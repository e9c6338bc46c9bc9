package org.careerguide.role;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.PageInfo;
import org.careerguide.web.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of roles. */
@Schema(name = "RolePage", description = "A page of roles.")
public record RolePage(@NotNull List<RoleSummary> items, @NotNull PageInfo page) {

    static RolePage of(Slice<RoleSummary> slice) {
        return new RolePage(slice.items(), slice.page());
    }
}
