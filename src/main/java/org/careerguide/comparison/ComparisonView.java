package org.careerguide.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.careerguide.role.Role;
import org.careerguide.source.Attribution;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison, whole: a table with what stands before and after it. */
@Schema(name = "Comparison", description = "A curated comparison of two to six roles, as a table.")
public record ComparisonView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) String summary,
        @Schema(required = true, description = "Compared roles, in the order of the columns.") List<Related> roles,
        @Schema(required = true, description = "Introduction, in Markdown.") String introduction,
        @Schema(required = true, description = "Rows of the table, in order.") List<CriterionView> criteria,
        @Schema(required = true, description = "Conclusion of the comparison.") Verdict verdict,
        @Schema(description = "Comparison of the roles in every dimension, as compareRoles answers it. Absent within a guide.") List<RowView> rows,
        @Schema(description = "Content version of the answer. Absent within a guide.") Long contentVersion,
        @Schema(required = true, description = "When the document last changed.") Instant updatedAt,
        @Schema(required = true) Attribution attribution) {

    /** What follows from the comparison. */
    @Schema(name = "Verdict", description = "Conclusion of a comparison.")
    public record Verdict(
            @Schema(required = true, description = "The verdict, in Markdown.") String summary,
            @Schema(required = true, description = "Who each role suits, in the order of the columns.") List<Choice> choices) {
    }

    /** Whom a role suits. */
    @Schema(name = "Choice", description = "Who a role suits: choose it if …")
    public record Choice(@Schema(required = true) Link role, @Schema(required = true) List<String> chooseIf) {
    }

    /** A comparison as a guide shows it, without rows; its roles with their summaries if expanded. */
    public static ComparisonView of(Comparison comparison, boolean expandRoles) {
        return of(comparison, expandRoles, null, null, Attribution.of(comparison.sources));
    }

    /** A comparison with the rows that its roles make at a version of the content. */
    static ComparisonView of(Comparison comparison, List<Role> roles, boolean expandRoles, List<RowView> rows,
            long contentVersion) {
        var sources = new ArrayList<>(comparison.sources);
        sources.addAll(ComparisonBuilder.sources(roles, rows));
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
