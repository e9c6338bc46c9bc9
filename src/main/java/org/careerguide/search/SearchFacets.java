package org.careerguide.search;

import java.util.List;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The number of hits by type and by job family. */
@Schema(name = "SearchFacets", description = "Numbers of results by type and job family. A facet ignores its own filter.")
public record SearchFacets(
        @Schema(required = true, description = "Results by type, most frequent first.") List<TypeCount> types,
        @Schema(required = true, description = "Roles by job family, most frequent first.") List<JobFamilyCount> jobFamilies) {

    /** The number of hits of a type. */
    @Schema(name = "TypeCount", description = "Number of results of a type.")
    public record TypeCount(@Schema(required = true) SearchType type, @Schema(required = true) long count) {
    }

    /** How many roles were found of a job family. */
    @Schema(name = "JobFamilyCount", description = "Number of roles of a job family.")
    public record JobFamilyCount(
            @Schema(required = true) String slug,
            @Schema(required = true, description = "SOC 2018 code, as accepted by the parameter `jobFamily`.", examples = "29-0000") String soc,
            @Schema(required = true) String title,
            @Schema(required = true) ApiUrl url,
            @Schema(required = true) long count) {
    }
}
