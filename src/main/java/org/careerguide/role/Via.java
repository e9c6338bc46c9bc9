package org.careerguide.role;

import org.careerguide.content.OccupationDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reference occupation that a figure comes from. */
@Schema(name = "Via", description = "Reference occupation that a figure was collected for.")
public record Via(
        @Schema(description = "O*NET-SOC 2019 code. Absent for a combined group of occupations.", examples = "43-3021.00") String onetSoc,
        @Schema(required = true, description = "SOC 2018 code.", examples = "43-3021") String soc,
        @Schema(required = true, examples = "Billing and Posting Clerks") String title) {

    /** The group that a figure was collected for, otherwise the reference occupation. */
    static Via of(OccupationDocument occupation, OccupationDocument.CollectedFor group) {
        return group == null ? of(occupation) : new Via(null, group.soc(), group.title());
    }

    /** The reference occupation of a role. */
    public static Via of(OccupationDocument occupation) {
        return new Via(occupation.onetSoc(), occupation.soc(), occupation.title());
    }

    /** The reference occupation of a role in a list. */
    public static Via of(Occupation occupation) {
        return new Via(occupation.onetSoc, occupation.soc, occupation.title);
    }
}
