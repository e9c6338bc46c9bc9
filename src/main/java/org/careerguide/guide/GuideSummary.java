package org.careerguide.guide;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guide in a list. */
@Schema(name = "GuideSummary", description = "A guide in a list.")
public record GuideSummary(
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @NotNull String summary,
        @Schema(description = "Whom it is for.") @NotNull String audience,
        @Schema(description = "The roles that it is about.") @NotNull List<Related> roles,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt) {

    static GuideSummary of(Guide guide, boolean expandRoles) {
        return new GuideSummary(guide.slug, guide.title, ApiUrl.of("guides", guide.slug), guide.summary,
                guide.audience, guide.roles.stream().map(role -> Related.of("roles", role, expandRoles)).toList(),
                guide.updatedAt);
    }
}
