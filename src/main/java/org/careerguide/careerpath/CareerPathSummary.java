package org.careerguide.careerpath;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A career path in a list. */
@Schema(name = "CareerPathSummary", description = "A career path in a list.")
public record CareerPathSummary(
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @NotNull String summary,
        @Schema(description = "The roles that it leads through, in order.") @NotNull List<Related> roles,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt) {

    static CareerPathSummary of(CareerPath path, boolean expandRoles) {
        return new CareerPathSummary(path.slug, path.title, ApiUrl.of("career-paths", path.slug), path.summary,
                path.roles().stream().map(role -> Related.of("roles", role, expandRoles)).toList(), path.updatedAt);
    }
}
