package org.careerguide.careerpath;

import java.util.List;

import org.careerguide.source.Attribution;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways from one role to another. */
@Schema(name = "CareerRoutes", description = "The best ways from one role to another.")
public record CareerRoutesView(
        @Schema(required = true) Link from,
        @Schema(required = true) Link to,
        @Schema(required = true, description = "The most steps that a way was allowed to have.") int maxSteps,
        @Schema(required = true, description = "How many ways were found, in words.") String explanation,
        @Schema(required = true, description = "The ways, the best first: those with the fewest steps between related occupations, then the fewest steps, then the nearest occupations; empty where none was found.") List<CareerRouteView> routes,
        @Schema(required = true) Attribution attribution) {
}
