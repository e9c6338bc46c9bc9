package org.careerguide.role;

import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job family, and how many roles of this guide are in it. */
@Schema(name = "JobFamily", description = "A major group of the Standard Occupational Classification 2018, and how many roles of this guide are in it.")
public record JobFamilyView(
        @NotNull String slug,
        @Schema(description = "SOC 2018 code of the major group.", examples = "43-0000") @NotNull String soc,
        @Schema(examples = "Office and Administrative Support Occupations") @NotNull String title,
        @NotNull ApiUrl url,
        @Schema(description = "How many roles of this guide have their reference occupation in the family.") @NotNull long roleCount,
        @Schema(description = "The list of these roles.") @NotNull ApiUrl roles) {

    static JobFamilyView of(JobFamily family, Map<String, Long> roleCounts) {
        return new JobFamilyView(family.slug(), family.soc(), family.title(), ApiUrl.of("job-families", family.slug()),
                roleCounts.getOrDefault(family.group(), 0L), ApiUrl.path(ApiUrl.ROOT + "/roles?jobFamily=" + family.soc()));
    }
}
