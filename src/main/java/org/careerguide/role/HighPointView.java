package org.careerguide.role;

import java.util.List;
import java.util.Locale;

import org.careerguide.content.InterestArea;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area of interest that a role's reference occupation fits best. */
@Schema(name = "InterestHighPoint", description = "An area of interest that the occupation fits best, as the source ranks it.")
public record HighPointView(
        @Schema(required = true, description = "Place among the areas, from 1 (best).") Integer position,
        @Schema(required = true, examples = "Investigative") String title,
        @Schema(description = "The area.") Link interest,
        @Schema(required = true, description = "Date of the assignment.", examples = "2023-11") String date,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the value was collected for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match) {

    static List<HighPointView> listOf(RoleContent role) {
        return role.ofOccupation(OccupationDocument::interestHighPoints)
                .map(point -> new HighPointView(point.position(), point.title(),
                        InterestArea.of(point.title().toLowerCase(Locale.ROOT))
                                .map(area -> Link.of("interests", area.slug(), area.title())).orElse(null),
                        point.date(), role.source(point.source()), Via.of(role.occupation()), role.match()))
                .toList();
    }
}
