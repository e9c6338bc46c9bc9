package org.careerguide.role;

import java.util.List;
import java.util.Map;

import org.careerguide.content.MissingReason;
import org.careerguide.source.MissingNames;
import org.careerguide.source.PartSlice;
import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of projections of a role. */
@Schema(name = "RoleOutlookPage", description = "A page of projections of a role. `items` is absent if none are known; `missing` gives the reason.")
public record RoleOutlookPage(
        List<OutlookView> items,
        @Schema(required = true) PageInfo page,
        @MissingNames("items") @Schema(description = "Why `items` is absent.") Map<String, MissingReason> missing) {

    static RoleOutlookPage of(PartSlice<OutlookView> part) {
        return new RoleOutlookPage(part.items(), part.page(), part.missing());
    }
}
