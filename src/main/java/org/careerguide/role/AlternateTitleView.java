package org.careerguide.role;

import java.util.List;

import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another title of a role. */
@Schema(name = "AlternateTitle", description = "Another title that the role goes by.")
public record AlternateTitleView(
        @Schema(required = true) String title,
        @Schema(description = "What is to be known of its use.") String note,
        @Schema(description = "O*NET-SOC codes of the occupations that it is reported for.") List<String> reportedFor,
        @Schema(description = "The source that reports it.") Link source) {

    static AlternateTitleView of(AlternateTitle title) {
        return new AlternateTitleView(title.title, title.note, title.reportedFor, RoleView.source(title.source));
    }
}
