package org.careerguide.casestudy;

import java.util.List;
import java.util.Map;

import org.careerguide.source.MissingReason;
import org.careerguide.source.PartSlice;
import org.careerguide.web.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of case studies of a role. */
@Schema(name = "RoleCaseStudiesPage", description = "A page of case studies of a role; items is absent, with its reason in missing, where none are known.")
public record RoleCaseStudiesPage(
        List<CaseStudySummary> items,
        @Schema(required = true) PageInfo page,
        @Schema(description = "Why items is not there.") Map<String, MissingReason> missing) {

    static RoleCaseStudiesPage of(PartSlice<CaseStudySummary> part) {
        return new RoleCaseStudiesPage(part.items(), part.page(), part.missing());
    }
}
