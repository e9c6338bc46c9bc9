package org.careerguide.careerpath;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.source.Attribution;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways from one role to another. */
@Schema(name = "CareerRoutes", description = "The best ways from one role to another.")
public record CareerRoutesView(
        @NotNull Link from,
        @NotNull Link to,
        @Schema(description = "The most steps that a way was allowed to have.") @NotNull int maxSteps,
        @Schema(description = "How many ways were found, in words.") @NotNull String explanation,
        @Schema(description = "The ways, the one with the fewest and nearest steps first; empty where none was found.") @NotNull List<CareerRouteView> routes,
        @NotNull Attribution attribution) {
}
