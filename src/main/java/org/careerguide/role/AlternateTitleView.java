package org.careerguide.role;

import java.util.List;

import org.careerguide.content.RoleDocument;
import org.careerguide.source.Missing;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another title of a role. */
@Schema(name = "AlternateTitle", description = "Another title of the role.")
public record AlternateTitleView(
        @Schema(required = true) String title,
        @Schema(description = "Note on the use of the title.") String note,
        @Schema(description = "O*NET-SOC codes of the occupations that the title is reported for.") List<String> reportedFor,
        @Schema(description = "Source that reports the title.") Link source) {

    static AlternateTitleView of(RoleDocument.AlternateTitle title, RoleContent role) {
        return new AlternateTitleView(title.title(), title.note(), Missing.orNull(title.reportedFor()),
                role.source(title.source()));
    }
}
