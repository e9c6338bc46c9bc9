package org.careerguide.role;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A responsibility in a list. */
@Schema(name = "ResponsibilitySummary", description = "A responsibility in a list.")
public record ResponsibilitySummary(
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @NotNull String summary,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt) {

    static ResponsibilitySummary of(Responsibility responsibility) {
        return new ResponsibilitySummary(responsibility.slug, responsibility.title,
                ApiUrl.of("responsibilities", responsibility.slug), responsibility.summary, responsibility.updatedAt);
    }
}
