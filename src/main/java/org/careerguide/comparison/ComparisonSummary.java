package org.careerguide.comparison;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison in a list. */
@Schema(name = "ComparisonSummary", description = "A curated comparison in a list.")
public record ComparisonSummary(
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @NotNull String summary,
        @Schema(description = "The compared roles, in the order of the columns.") @NotNull List<Related> roles,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt) {

    static ComparisonSummary of(Comparison comparison, boolean expandRoles) {
        return new ComparisonSummary(comparison.slug, comparison.title, ApiUrl.of("comparisons", comparison.slug),
                comparison.summary,
                comparison.roles.stream().map(compared -> Related.of("roles", compared.role, expandRoles)).toList(),
                comparison.updatedAt);
    }
}
