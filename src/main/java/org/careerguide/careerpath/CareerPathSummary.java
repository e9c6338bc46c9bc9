package org.careerguide.careerpath;

import java.time.Instant;
import java.util.List;

import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A career path in a list. */
@Schema(name = "CareerPathSummary", description = "List entry of a career path.")
public record CareerPathSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "Roles along the path, in order.") List<Related> roles,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static CareerPathSummary of(CareerPath path, boolean expandRoles) {
        return new CareerPathSummary(path.slug, path.title, ApiUrl.of("career-paths", path.slug), path.summary,
                path.roles().stream().map(role -> Related.of("roles", role, expandRoles)).toList(), path.updatedAt);
    }
}
