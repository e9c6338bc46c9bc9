package org.careerguide.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.careerguide.content.Revision;
import org.careerguide.content.SourceDocument;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source, whole. */
@Schema(name = "Source", description = "Where content and figures come from.")
public record SourceView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true) String publisher,
        @Schema(description = "Name of the release.", examples = "May 2025") String release,
        @Schema(description = "Release date, as a year, month or day.", examples = "2026-04") String published,
        @Schema(required = true, description = "Name of the licence.") String licence,
        @Schema(description = "URL of the licence.", format = "uri") String licenceUrl,
        @Schema(required = true, description = "URL of the source.", format = "uri") String website,
        @Schema(description = "Date of retrieval from the publisher. Absent if unknown.") LocalDate retrieved,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true) Attribution attribution) {

    static SourceView of(Revision<SourceDocument> revision) {
        SourceDocument source = revision.document();
        return new SourceView(source.slug(), source.title(), ApiUrl.of("sources", source.slug()), source.summary(),
                source.publisher(), source.release(), source.published(), source.licence(), source.licenceUrl(),
                source.url(), source.retrieved(), revision.publishedAt(), Attribution.of(List.of(source)));
    }
}
