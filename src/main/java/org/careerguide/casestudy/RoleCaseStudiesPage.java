package org.careerguide.casestudy;

import java.util.List;
import java.util.Map;

import org.careerguide.content.MissingReason;
import org.careerguide.source.MissingNames;
import org.careerguide.source.PartSlice;
import org.careerguide.web.list.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of case studies of a role. */
@Schema(name = "RoleCaseStudiesPage", description = "A page of case studies of a role. `items` is absent if none are known; `missing` gives the reason.")
public record RoleCaseStudiesPage(
        List<CaseStudySummary> items,
        @Schema(required = true) PageInfo page,
        @MissingNames("items") @Schema(description = "Why `items` is absent.") Map<String, MissingReason> missing) {

    static RoleCaseStudiesPage of(PartSlice<CaseStudySummary> part) {
        return new RoleCaseStudiesPage(part.items(), part.page(), part.missing());
    }
}
