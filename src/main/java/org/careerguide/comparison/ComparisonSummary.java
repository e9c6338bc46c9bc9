package org.careerguide.comparison;

import java.time.Instant;
import java.util.List;

import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison in a list. */
@Schema(name = "ComparisonSummary", description = "List entry of a curated comparison.")
public record ComparisonSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "Compared roles, in the order of the columns.") List<Related> roles,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static ComparisonSummary of(Comparison comparison, boolean expandRoles) {
        return new ComparisonSummary(comparison.slug, comparison.title, ApiUrl.of("comparisons", comparison.slug),
                comparison.summary,
                comparison.roles.stream().map(compared -> Related.of("roles", compared.role, expandRoles)).toList(),
                comparison.updatedAt);
    }
}
