package org.careerguide.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source, whole. */
@Schema(name = "Source", description = "Where content and figures come from.")
public record SourceView(
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @NotNull String summary,
        @NotNull String publisher,
        @Schema(description = "Name of the release.", examples = "May 2025") String release,
        @Schema(description = "Date of the release: year, year and month, or day.", examples = "2026-04") String published,
        @Schema(description = "Name of the licence.") @NotNull String licence,
        @Schema(description = "Where the licence can be read.", format = "uri") String licenceUrl,
        @Schema(description = "The source itself.", format = "uri") @NotNull String website,
        @Schema(description = "The day it was read.") @NotNull LocalDate retrieved,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt,
        @NotNull Attribution attribution) {

    static SourceView of(Source source) {
        return new SourceView(source.slug, source.title, ApiUrl.of("sources", source.slug), source.summary,
                source.publisher, source.release, source.published, source.licence, source.licenceUrl, source.url,
                source.retrieved, source.updatedAt, Attribution.of(List.of(source)));
    }
}
