package org.careerguide.role;

import java.util.Map;

import org.careerguide.content.MissingReason;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people typically need to enter a role's reference occupation. */
@Schema(name = "Education", description = "Typical entry requirements of the occupation.")
public record EducationView(
        @Schema(description = "Typical entry-level education.", examples = "High school diploma or equivalent") String entryEducation,
        @Schema(description = "Work experience in a related occupation that is typically required.", examples = "None") String workExperience,
        @Schema(description = "On-the-job training that is typically needed.", examples = "Moderate-term on-the-job training") String onTheJobTraining,
        @Schema(required = true) PlaceView place,
        @Schema(required = true, description = "Years that the assignment covers, as an ISO 8601 interval.", examples = "2024/2034") String date,
        @MissingNames( {
                "entryEducation", "workExperience",
                "onTheJobTraining" }) @Schema(description = "Why values are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the figures were collected for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match){

    /** The education of a role's latest projection; null if it is unknown. */
    public static EducationView of(RoleContent role) {
        return OutlookView.latestFirst(role).findFirst().map(outlook -> new EducationView(outlook.entryEducation(),
                outlook.workExperience(), outlook.onTheJobTraining(), PlaceView.of(outlook.place()), OutlookView.span(outlook),
                Missing.stated(outlook.missing()).value("entryEducation", outlook.entryEducation())
                        .value("workExperience", outlook.workExperience())
                        .value("onTheJobTraining", outlook.onTheJobTraining()).reasons(),
                role.source(outlook.source()), Via.of(role.occupation(), outlook.collectedFor()),
                OutlookView.match(outlook, role))).orElse(null);
    }
}
