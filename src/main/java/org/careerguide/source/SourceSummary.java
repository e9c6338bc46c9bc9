package org.careerguide.source;

import java.time.Instant;

import org.careerguide.content.Revision;
import org.careerguide.content.SourceDocument;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source in a list. */
@Schema(name = "SourceSummary", description = "List entry of a source.")
public record SourceSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true) String publisher,
        @Schema(description = "Name of the release.", examples = "May 2025") String release,
        @Schema(required = true, description = "Name of the licence.") String licence,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static SourceSummary of(Revision<SourceDocument> revision) {
        SourceDocument source = revision.document();
        return new SourceSummary(source.slug(), source.title(), ApiUrl.of("sources", source.slug()), source.summary(),
                source.publisher(), source.release(), source.licence(), revision.publishedAt());
    }
}
