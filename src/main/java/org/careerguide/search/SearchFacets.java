package org.careerguide.search;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.web.ApiUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many things were found of each sort. */
@Schema(name = "SearchFacets", description = "How many things were found of each sort; what one filter leaves out is counted in its own facet.")
public record SearchFacets(
        @Schema(description = "By type, the most frequent first.") @NotNull List<TypeCount> types,
        @Schema(description = "Roles by job family, the most frequent first.") @NotNull List<JobFamilyCount> jobFamilies) {

    /** How many things were found of a type. */
    @Schema(name = "TypeCount", description = "How many things were found of a type.")
    public record TypeCount(@NotNull SearchType type, @NotNull long count) {
    }

    /** How many roles were found of a job family. */
    @Schema(name = "JobFamilyCount", description = "How many roles were found of a job family.")
    public record JobFamilyCount(
            @NotNull String slug,
            @Schema(description = "SOC 2018 code, as the parameter jobFamily takes it.", examples = "29-0000") @NotNull String soc,
            @NotNull String title,
            @NotNull ApiUrl url,
            @NotNull long count) {
    }
}
