package org.careerguide.source;

import java.time.LocalDate;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source as an attribution names it. */
@Schema(name = "SourceCredit", description = "A source that content or figures rest on.")
public record SourceCredit(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true, description = "The source in this API.") ApiUrl url,
        @Schema(required = true) String publisher,
        @Schema(description = "Name of the release.", examples = "May 2025") String release,
        @Schema(required = true, description = "Name of the licence.") String licence,
        @Schema(description = "Where the licence can be read.", format = "uri") String licenceUrl,
        @Schema(required = true, description = "The source itself.", format = "uri") String website,
        @Schema(description = "The day on which it was retrieved from its publisher; absent if it is not known.") LocalDate retrieved,
        @Schema(description = "The credit line that the licence asks for.") String credit) {

    static SourceCredit of(Source source) {
        return new SourceCredit(source.slug, source.title, ApiUrl.of("sources", source.slug), source.publisher,
                source.release, source.licence, source.licenceUrl, source.url, source.retrieved, source.attribution);
    }
}
