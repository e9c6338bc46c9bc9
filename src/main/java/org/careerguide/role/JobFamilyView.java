package org.careerguide.role;

import java.util.Map;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job family, and how many roles of this guide are in it. */
@Schema(name = "JobFamily", description = "A major group of the Standard Occupational Classification (SOC) 2018, with its number of roles.")
public record JobFamilyView(
        @Schema(required = true) String slug,
        @Schema(required = true, description = "SOC 2018 code of the major group.", examples = "43-0000") String soc,
        @Schema(required = true, examples = "Office and Administrative Support Occupations") String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true, description = "Number of roles whose reference occupation is in the family.") long roleCount,
        @Schema(required = true, description = "URL of the list of these roles.") ApiUrl roles) {

    static JobFamilyView of(JobFamily family, Map<String, Long> roleCounts) {
        return new JobFamilyView(family.slug(), family.soc(), family.title(), ApiUrl.of("job-families", family.slug()),
                roleCounts.getOrDefault(family.group(), 0L), ApiUrl.path(ApiUrl.ROOT + "/roles?jobFamily=" + family.soc()));
    }
}
