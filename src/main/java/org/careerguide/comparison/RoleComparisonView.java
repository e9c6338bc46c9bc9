package org.careerguide.comparison;

import java.util.List;

import org.careerguide.source.Attribution;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison of any roles, made on request. */
@Schema(name = "RoleComparison", description = "A comparison of two to six roles over every dimension, made on request.")
public record RoleComparisonView(
        @Schema(required = true, examples = "Medical billing vs. medical coding") String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "The compared roles, in the order of the request, with their summaries.") List<Related> roles,
        @Schema(required = true, description = "One row a dimension, in this order: primary-focus, responsibilities, skills, knowledge, tools, work-settings, work-styles, education, certifications, wages, outlook, job-zone, career-paths.") List<RowView> rows,
        @Schema(description = "The curated comparison of just these roles, if there is one.") Link comparison,
        @Schema(required = true, description = "Version of the content that this was made of.") long contentVersion,
        @Schema(required = true) Attribution attribution) {
}
