package org.careerguide.source;

import java.time.LocalDate;

import org.careerguide.content.SourceDocument;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source as an attribution names it. */
@Schema(name = "SourceCredit", description = "A source of content or figures.")
public record SourceCredit(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true, description = "URL of the source in this API.") ApiUrl url,
        @Schema(required = true) String publisher,
        @Schema(description = "Name of the release.", examples = "May 2025") String release,
        @Schema(required = true, description = "Name of the licence.") String licence,
        @Schema(description = "URL of the licence.", format = "uri") String licenceUrl,
        @Schema(required = true, description = "URL of the source.", format = "uri") String website,
        @Schema(description = "Date of retrieval from the publisher. Absent if unknown.") LocalDate retrieved,
        @Schema(description = "Credit line that the licence requires.") String credit) {

    static SourceCredit of(SourceDocument source) {
        return new SourceCredit(source.slug(), source.title(), ApiUrl.of("sources", source.slug()), source.publisher(),
                source.release(), source.licence(), source.licenceUrl(), source.url(), source.retrieved(),
                source.attribution());
    }
}
