package org.careerguide.role;

import java.util.List;
import java.util.Map;

import org.careerguide.content.MissingReason;
import org.careerguide.source.MissingNames;
import org.careerguide.source.PartSlice;
import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of roles that are related to a role. */
@Schema(name = "RoleRelatedPage", description = "A page of roles related to a role. `items` is absent if none are known; `missing` gives the reason.")
public record RoleRelatedPage(
        List<RelatedRoleView> items,
        @Schema(required = true) PageInfo page,
        @MissingNames("items") @Schema(description = "Why `items` is absent.") Map<String, MissingReason> missing) {

    static RoleRelatedPage of(PartSlice<RelatedRoleView> part) {
        return new RoleRelatedPage(part.items(), part.page(), part.missing());
    }
}
