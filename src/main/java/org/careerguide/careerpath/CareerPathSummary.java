package org.careerguide.careerpath;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.Content;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.content.Revision;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.list.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A career path in a list. */
@Schema(name = "CareerPathSummary", description = "List entry of a career path.")
public record CareerPathSummary(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "Roles along the path, in order.") List<Related> roles,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt) {

    static CareerPathSummary of(Revision<CareerPathDocument> revision, Named named, boolean expandRoles) {
        CareerPathDocument path = revision.document();
        return new CareerPathSummary(path.slug(), path.title(), ApiUrl.of("career-paths", path.slug()), path.summary(),
                Stream.concat(path.steps().stream().limit(1).map(CareerPathDocument.Step::from),
                        path.steps().stream().map(CareerPathDocument.Step::to))
                        .map(role -> Related.of(named.title(DocumentType.ROLE, role), expandRoles)).toList(),
                revision.publishedAt());
    }

    /** A page of career paths, as a list shows it. */
    static Slice<CareerPathSummary> of(Slice<CareerPath> page, Content content, boolean expandRoles) {
        Named named = content.named(page.items().stream().map(CareerPath::document).toList());
        return page.map(path -> of(path.revision(), named, expandRoles));
    }
}
