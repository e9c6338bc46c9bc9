package org.careerguide.role;

import java.time.Instant;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A responsibility in a list. */
@Schema(name = "ResponsibilitySummary", description = "List entry of a responsibility.")
public record ResponsibilitySummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static ResponsibilitySummary of(Responsibility responsibility) {
        return new ResponsibilitySummary(responsibility.slug, responsibility.title,
                ApiUrl.of("responsibilities", responsibility.slug), responsibility.summary, responsibility.updatedAt);
    }
}
