package org.careerguide.role;

import java.util.List;

import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A detailed work activity of a role's reference occupation. */
@Schema(name = "WorkActivity", description = "A detailed work activity. Occupations with tasks of the same kind have the same activity.")
public record WorkActivityView(
        @Schema(required = true, description = "Identifier of the activity in the source.", examples = "4.A.2.a.1.I02.D12") String code,
        @Schema(required = true, examples = "Verify accuracy of financial or transactional data.") String title,
        @Schema(description = "Intermediate activity that it is a part of.") Element intermediate,
        @Schema(description = "Generalised activity that it is a part of.") Element generalised,
        @Schema(required = true, description = "Date of the assignment.", examples = "2014-03") String date,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the activity was collected for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match) {

    /** A broader activity. */
    @Schema(name = "WorkActivityGroup", description = "A broader work activity.")
    public record Element(
            @Schema(required = true, description = "Identifier in the source.", examples = "4.A.2.a.1.I02") String code,
            @Schema(required = true) String title) {

        static Element of(OccupationDocument.Element element) {
            return element == null ? null : new Element(element.code(), element.title());
        }
    }

    /** The activities of a role's reference occupation, in their order. */
    public static List<WorkActivityView> listOf(RoleContent role) {
        return role.ofOccupation(OccupationDocument::workActivities)
                .map(activity -> new WorkActivityView(activity.code(), activity.title(),
                        Element.of(activity.intermediate()), Element.of(activity.generalised()), activity.date(),
                        role.source(activity.source()), Via.of(role.occupation()), role.match()))
                .toList();
    }
}
