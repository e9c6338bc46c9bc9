package org.careerguide.careerpath;

import java.util.List;

import org.careerguide.source.Attribution;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The routes from one role to another. */
@Schema(name = "CareerRoutes", description = "The best routes from one role to another.")
public record CareerRoutesView(
        @Schema(required = true) Link from,
        @Schema(required = true) Link to,
        @Schema(required = true, description = "Maximum number of steps of the search.") int maxSteps,
        @Schema(required = true, description = "Result of the search as text.") String explanation,
        @Schema(required = true, description = "Routes, lowest cost first, then by the slugs of their roles. Empty if none was found.") List<CareerRouteView> routes,
        @Schema(required = true) Attribution attribution) {
}
