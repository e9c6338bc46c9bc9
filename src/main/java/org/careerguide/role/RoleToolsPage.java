package org.careerguide.role;

import java.util.List;
import java.util.Map;

import org.careerguide.source.MissingReason;
import org.careerguide.source.PartSlice;
import org.careerguide.web.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of tools of a role. */
@Schema(name = "RoleToolsPage", description = "A page of tools of a role; items is absent, with its reason in missing, where none are known.")
public record RoleToolsPage(
        List<RoleToolView> items,
        @Schema(required = true) PageInfo page,
        @Schema(description = "Why items is not there.") Map<String, MissingReason> missing) {

    static RoleToolsPage of(PartSlice<RoleToolView> part) {
        return new RoleToolsPage(part.items(), part.page(), part.missing());
    }
}
