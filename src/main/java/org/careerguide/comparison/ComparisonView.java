package org.careerguide.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.careerguide.role.Role;
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
        @Schema(description = "The roles over every dimension, as compareRoles answers it; absent where a guide shows the comparison.") List<RowView> rows,
        @Schema(description = "Version of the content that this was made of; absent where a guide shows the comparison.") Long contentVersion,
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

    /** A comparison as a guide shows it, without rows; its roles with their summaries if expanded. */
    public static ComparisonView of(Comparison comparison, boolean expandRoles) {
        return of(comparison, expandRoles, null, null, Attribution.of(comparison.sources));
    }

    /** A comparison with the rows that its roles make at a version of the content. */
    static ComparisonView of(Comparison comparison, List<Role> roles, boolean expandRoles, List<RowView> rows,
            long contentVersion) {
        var sources = new ArrayList<>(comparison.sources);
        roles.forEach(role -> sources.addAll(role.creditedSources()));
        return of(comparison, expandRoles, rows, contentVersion, Attribution.of(sources));
    }

    private static ComparisonView of(Comparison comparison, boolean expandRoles, List<RowView> rows, Long contentVersion,
            Attribution attribution) {
        ComparisonSummary summary = ComparisonSummary.of(comparison, expandRoles);
        var choices = comparison.roles.stream().filter(compared -> compared.chooseIf != null)
                .map(compared -> new Choice(Link.of("roles", compared.role.slug, compared.role.title),
                        compared.chooseIf))
                .toList();
        return new ComparisonView(summary.slug(), summary.title(), summary.url(), summary.summary(), summary.roles(),
                comparison.introduction,
                comparison.criteria.stream().map(criterion -> CriterionView.of(comparison, criterion)).toList(),
                new Verdict(comparison.verdict, choices), rows, contentVersion, summary.updatedAt(), attribution);
    }
}
