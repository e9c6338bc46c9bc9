package org.careerguide.role;

import java.util.List;
import java.util.Map;

import org.careerguide.content.MissingReason;
import org.careerguide.source.MissingNames;
import org.careerguide.source.PartSlice;
import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of tools of a role. */
@Schema(name = "RoleToolsPage", description = "A page of tools of a role. `items` is absent if none are known; `missing` gives the reason.")
public record RoleToolsPage(
        List<RoleToolView> items,
        @Schema(required = true) PageInfo page,
        @MissingNames("items") @Schema(description = "Why `items` is absent.") Map<String, MissingReason> missing) {

    static RoleToolsPage of(PartSlice<RoleToolView> part) {
        return new RoleToolsPage(part.items(), part.page(), part.missing());
    }
}
