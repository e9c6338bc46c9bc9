package org.careerguide.role;

import java.util.Map;

import org.careerguide.source.Missing;
import org.careerguide.source.MissingReason;
import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A responsibility of a role. */
@Schema(name = "RoleResponsibility", description = "A responsibility of a role: a link, and more of it where it is expanded.")
public record RoleResponsibilityView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(description = "Whether it is at the core of the role or adds to it.") ResponsibilityType type,
        @Schema(description = "The reference occupation that it was collected for; absent where the role states it itself.") Via via,
        @Schema(description = "How the role relates to that occupation.") ReferenceMatch match,
        @Schema(description = "It in a sentence or two; only where it is expanded.") String summary,
        @Schema(description = "All about it, Markdown; only where it is expanded.") String description,
        @Schema(description = "Why a value is not there, by its name.") Map<String, MissingReason> missing) {

    static RoleResponsibilityView of(Role role, RoleResponsibility stated, boolean expanded) {
        Responsibility responsibility = stated.responsibility;
        return new RoleResponsibilityView(responsibility.slug, responsibility.title,
                ApiUrl.of("responsibilities", responsibility.slug), stated.type,
                role.via("responsibilities"), role.match("responsibilities"),
                expanded ? responsibility.summary : null, expanded ? responsibility.description : null,
                Missing.stated(null).value("type", stated.type).reasons());
    }
}
