package org.careerguide.source;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source in a list. */
@Schema(name = "SourceSummary", description = "A source in a list.")
public record SourceSummary(
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @NotNull String summary,
        @NotNull String publisher,
        @Schema(description = "Name of the release.", examples = "May 2025") String release,
        @Schema(description = "Name of the licence.") @NotNull String licence,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt) {

    static SourceSummary of(Source source) {
        return new SourceSummary(source.slug, source.title, ApiUrl.of("sources", source.slug), source.summary,
                source.publisher, source.release, source.licence, source.updatedAt);
    }
}
