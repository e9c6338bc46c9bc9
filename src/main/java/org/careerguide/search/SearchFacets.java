package org.careerguide.search;

import java.util.List;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many things were found of each sort. */
@Schema(name = "SearchFacets", description = "How many things were found of each sort; what one filter leaves out is counted in its own facet.")
public record SearchFacets(
        @Schema(required = true, description = "By type, the most frequent first.") List<TypeCount> types,
        @Schema(required = true, description = "Roles by job family, the most frequent first.") List<JobFamilyCount> jobFamilies) {

    /** How many things were found of a type. */
    @Schema(name = "TypeCount", description = "How many things were found of a type.")
    public record TypeCount(@Schema(required = true) SearchType type, @Schema(required = true) long count) {
    }

    /** How many roles were found of a job family. */
    @Schema(name = "JobFamilyCount", description = "How many roles were found of a job family.")
    public record JobFamilyCount(
            @Schema(required = true) String slug,
            @Schema(required = true, description = "SOC 2018 code, as the parameter jobFamily takes it.", examples = "29-0000") String soc,
            @Schema(required = true) String title,
            @Schema(required = true) ApiUrl url,
            @Schema(required = true) long count) {
    }
}
