package org.careerguide.role;

import java.util.List;
import java.util.Map;

import org.careerguide.content.MissingReason;
import org.careerguide.source.MissingNames;
import org.careerguide.source.PartSlice;
import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of skills of a role. */
@Schema(name = "RoleSkillsPage", description = "A page of skills of a role. `items` is absent if none are known; `missing` gives the reason.")
public record RoleSkillsPage(
        List<RoleSkillView> items,
        @Schema(required = true) PageInfo page,
        @MissingNames("items") @Schema(description = "Why `items` is absent.") Map<String, MissingReason> missing) {

    static RoleSkillsPage of(PartSlice<RoleSkillView> part) {
        return new RoleSkillsPage(part.items(), part.page(), part.missing());
    }
}
