package org.careerguide.role;

import java.util.List;
import java.util.Map;

import org.careerguide.content.MissingReason;
import org.careerguide.source.MissingNames;
import org.careerguide.source.PartSlice;
import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of wage figures of a role. */
@Schema(name = "RoleWagesPage", description = "A page of wage figures of a role. `items` is absent if none are known; `missing` gives the reason.")
public record RoleWagesPage(
        List<WageView> items,
        @Schema(required = true) PageInfo page,
        @MissingNames("items") @Schema(description = "Why `items` is absent.") Map<String, MissingReason> missing) {

    static RoleWagesPage of(PartSlice<WageView> part) {
        return new RoleWagesPage(part.items(), part.page(), part.missing());
    }
}
