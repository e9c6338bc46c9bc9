package org.careerguide.role;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.MissingReason;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.ResponsibilityDocument;
import org.careerguide.content.ResponsibilityType;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A responsibility of a role. */
@Schema(name = "RoleResponsibility", description = "A responsibility of a role. With `expand`, its summary and description too.")
public record RoleResponsibilityView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(description = "Whether the responsibility is core or supplemental to the role.") ResponsibilityType type,
        @Schema(description = "How people in the occupation rate it, if a release has ratings of tasks.") TaskRatingsView ratings,
        @Schema(description = "Reference occupation that the entry was collected for. Absent if the role states it itself.") Via via,
        @Schema(description = "How the role relates to that occupation.") ReferenceMatch match,
        @Schema(description = "One- or two-sentence summary; only with `expand`.") String summary,
        @Schema(description = "Full description, in Markdown; only with `expand`.") String description,
        @MissingNames("type") @Schema(description = "Why values are absent, by property name.") Map<String, MissingReason> missing) {

    /** The responsibilities of a role, in order of importance. */
    static List<RoleResponsibilityView> listOf(RoleContent role, boolean expanded) {
        return listOf(role, expanded ? Set.of("responsibilities") : Set.of());
    }

    /** The responsibilities of a role, with what the request expands. */
    static List<RoleResponsibilityView> listOf(RoleContent role, Set<String> expand) {
        boolean expanded = expand.contains("responsibilities");
        return RoleContent.list(role.document().responsibilities()).stream().map(stated -> {
            ResponsibilityDocument responsibility = role.named().document(ResponsibilityDocument.class,
                    stated.responsibility());
            return new RoleResponsibilityView(responsibility.slug(), responsibility.title(),
                    ApiUrl.of("responsibilities", responsibility.slug()), stated.type(),
                    TaskRatingsView.of(stated.ratings(), role, expand), role.via("responsibilities"),
                    role.match("responsibilities"),
                    expanded ? responsibility.summary() : null, expanded ? responsibility.description() : null,
                    Missing.stated(null).value("type", stated.type()).reasons());
        }).toList();
    }
}
