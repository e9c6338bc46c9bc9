package org.careerguide.role;

import java.time.Instant;
import java.util.List;

import org.careerguide.content.Content;
import org.careerguide.content.Named;
import org.careerguide.content.ResponsibilityDocument;
import org.careerguide.content.Revision;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.source.Missing;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A responsibility, whole. */
@Schema(name = "Responsibility", description = "A responsibility of people in a role.")
public record ResponsibilityView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "What the responsibility involves day to day, in Markdown.") String description,
        @Schema(description = "Source of `title`, `summary` and `description`. Absent if they are the guide's own.") Link textSource,
        @Schema(description = "First 100 roles by title that have the responsibility. Absent if there are none.") List<Link> roles,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true) Attribution attribution) {

    static ResponsibilityView of(Revision<ResponsibilityDocument> revision, Content content) {
        ResponsibilityDocument responsibility = revision.document();
        Named named = content.named(List.of(responsibility));
        return new ResponsibilityView(responsibility.slug(), responsibility.title(),
                ApiUrl.of("responsibilities", responsibility.slug()), responsibility.summary(),
                responsibility.description(), Links.to(responsibility.textSource(), named),
                Missing.orNull(Links.toRolesThatReferTo(responsibility, content)),
                revision.publishedAt(), Attribution.of(responsibility, named));
    }
}
