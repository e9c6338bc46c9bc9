package org.careerguide.comparison;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.source.Attribution;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison, whole: a table with what stands before and after it. */
@Schema(name = "Comparison", description = "A curated comparison of two to six roles, as a table.")
public record ComparisonView(
        @NotNull String slug,
        @NotNull String title,
        @NotNull ApiUrl url,
        @NotNull String summary,
        @Schema(description = "The compared roles, in the order of the columns.") @NotNull List<Related> roles,
        @Schema(description = "What stands before the table; Markdown.") @NotNull String introduction,
        @Schema(description = "The rows of the table, in order.") @NotNull List<CriterionView> criteria,
        @Schema(description = "What follows from the table.") @NotNull Verdict verdict,
        @Schema(description = "When it was last published with a change.") @NotNull Instant updatedAt,
        @NotNull Attribution attribution) {

    /** What follows from the comparison. */
    @Schema(name = "Verdict", description = "What follows from the comparison.")
    public record Verdict(
            @Schema(description = "The verdict; Markdown.") @NotNull String summary,
            @Schema(description = "Whom each role suits, in the order of the columns.") @NotNull List<Choice> choices) {
    }

    /** Whom a role suits. */
    @Schema(name = "Choice", description = "Whom a role suits: choose it if ...")
    public record Choice(@NotNull Link role, @NotNull List<String> chooseIf) {
    }

    /** A comparison; its roles with their summaries if expanded. */
    public static ComparisonView of(Comparison comparison, boolean expandRoles) {
        ComparisonSummary summary = ComparisonSummary.of(comparison, expandRoles);
        var choices = comparison.roles.stream().filter(compared -> compared.chooseIf != null)
                .map(compared -> new Choice(Link.of("roles", compared.role.slug, compared.role.title),
                        compared.chooseIf))
                .toList();
        return new ComparisonView(summary.slug(), summary.title(), summary.url(), summary.summary(), summary.roles(),
                comparison.introduction,
                comparison.criteria.stream().map(criterion -> CriterionView.of(comparison, criterion)).toList(),
                new Verdict(comparison.verdict, choices), summary.updatedAt(), Attribution.of(comparison.sources));
    }
}
