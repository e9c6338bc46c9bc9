package org.careerguide.role;

import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much preparation a role's reference occupation takes. */
@Schema(name = "JobZone", description = "O*NET job zone: education, experience and training that the occupation needs.")
public record JobZoneView(
        @Schema(required = true, description = "Job zone, from 1 (little or no preparation) to 5 (extensive preparation).", examples = "2") Integer zone,
        @Schema(description = "Name of the zone.", examples = "Job Zone Two: Some Preparation Needed") String title,
        @Schema(description = "Experience that occupations of the zone ask for.") String experience,
        @Schema(description = "Education that they ask for.") String education,
        @Schema(description = "Training that they ask for.") String training,
        @Schema(description = "Examples of such occupations.") String examples,
        @Schema(description = "Range of specific vocational preparation.", examples = "4.0 to < 6.0") String svpRange,
        @Schema(required = true, description = "Date of the assignment.", examples = "2024-08") String date,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the figure was collected for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match) {

    /** The job zone of a role's reference occupation; null if unknown. */
    public static JobZoneView of(RoleContent role) {
        OccupationDocument.JobZone zone = role.occupation() == null ? null : role.occupation().jobZone();
        return zone == null ? null
                : new JobZoneView(zone.zone(), zone.title(), zone.experience(), zone.education(), zone.training(),
                        zone.examples(), zone.svpRange(), zone.date(), role.source(zone.source()), Via.of(role.occupation()),
                        role.match());
    }
}
