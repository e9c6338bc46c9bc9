package org.careerguide.comparison;

import java.time.Instant;
import java.util.List;

import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.content.Revision;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison in a list. */
@Schema(name = "ComparisonSummary", description = "List entry of a curated comparison.")
public record ComparisonSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "Compared roles, in the order of the columns.") List<Related> roles,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static ComparisonSummary of(Revision<ComparisonDocument> revision, Named named, boolean expandRoles) {
        ComparisonDocument comparison = revision.document();
        return new ComparisonSummary(comparison.slug(), comparison.title(), ApiUrl.of("comparisons", comparison.slug()),
                comparison.summary(), comparison.roles().stream()
                        .map(role -> Related.of(named.title(DocumentType.ROLE, role), expandRoles)).toList(),
                revision.publishedAt());
    }
}
