package org.careerguide.source;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source as an attribution names it. */
@Schema(name = "SourceCredit", description = "A source that content or figures rest on.")
public record SourceCredit(
        @NotNull String slug,
        @NotNull String title,
        @Schema(description = "The source in this API.") @NotNull ApiUrl url,
        @NotNull String publisher,
        @Schema(description = "Name of the release.", examples = "May 2025") String release,
        @Schema(description = "Name of the licence.") @NotNull String licence,
        @Schema(description = "Where the licence can be read.", format = "uri") String licenceUrl,
        @Schema(description = "The source itself.", format = "uri") @NotNull String website,
        @Schema(description = "The day it was read.") @NotNull LocalDate retrieved,
        @Schema(description = "The credit line that the licence asks for.") String credit) {

    static SourceCredit of(Source source) {
        return new SourceCredit(source.slug, source.title, ApiUrl.of("sources", source.slug), source.publisher,
                source.release, source.licence, source.licenceUrl, source.url, source.retrieved, source.attribution);
    }
}
