package org.careerguide.comparison;

import java.util.List;

import org.careerguide.source.Attribution;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison of any roles, made on request. */
@Schema(name = "RoleComparison", description = "A comparison of two to six roles in every dimension, made on request.")
public record RoleComparisonView(
        @Schema(required = true, examples = "Medical billing vs. medical coding") String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "Compared roles with their summaries, in the order of the request.") List<Related> roles,
        @Schema(required = true, description = "One row for each dimension, always in the same order.") List<RowView> rows,
        @Schema(description = "Curated comparison of exactly these roles. Absent if there is none.") Link comparison,
        @Schema(required = true, description = "Content version of the answer.") long contentVersion,
        @Schema(required = true) Attribution attribution) {
}
