package org.careerguide.careerpath;

import java.util.List;
import java.util.Map;

import org.careerguide.content.MissingReason;
import org.careerguide.source.MissingNames;
import org.careerguide.source.PartSlice;
import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of career paths of a role. */
@Schema(name = "RoleCareerPathsPage", description = "A page of career paths of a role. `items` is absent if none are known; `missing` gives the reason.")
public record RoleCareerPathsPage(
        List<CareerPathSummary> items,
        @Schema(required = true) PageInfo page,
        @MissingNames("items") @Schema(description = "Why `items` is absent.") Map<String, MissingReason> missing) {

    static RoleCareerPathsPage of(PartSlice<CareerPathSummary> part) {
        return new RoleCareerPathsPage(part.items(), part.page(), part.missing());
    }
}
