package org.careerguide.role;

import org.careerguide.content.ReferenceMatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The occupation behind a role in the official statistics. */
@Schema(name = "Reference", description = "Reference occupation of the role in official statistics. The role takes its figures from it.")
public record ReferenceView(
        @Schema(required = true, description = "O*NET-SOC 2019 code.", examples = "43-3021.00") String onetSoc,
        @Schema(required = true, description = "SOC 2018 code.", examples = "43-3021") String soc,
        @Schema(required = true, examples = "Billing and Posting Clerks") String title,
        @Schema(required = true, description = "How the role relates to the occupation.") ReferenceMatch match,
        @Schema(description = "How the role and the occupation differ.") String note) {

    static ReferenceView of(RoleContent role) {
        return role.occupation() == null ? null
                : new ReferenceView(role.occupation().onetSoc(), role.occupation().soc(), role.occupation().title(),
                        role.match(), role.document().reference().note());
    }

    /** The occupation behind a role in a list. */
    static ReferenceView of(Role role) {
        return role.occupation == null ? null
                : new ReferenceView(role.occupation.onetSoc, role.occupation.soc, role.occupation.title, role.match,
                        role.matchNote);
    }
}
