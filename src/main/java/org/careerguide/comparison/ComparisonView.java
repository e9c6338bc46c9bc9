package org.careerguide.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.careerguide.content.ComparisonDocument;
import org.careerguide.content.DocumentType;
import org.careerguide.content.Named;
import org.careerguide.content.Revision;
import org.careerguide.role.RoleContent;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.source.Related;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole comparison: a table with an introduction and a verdict. */
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
    @Schema(name = "Choice", description = "Whom a role suits.")
    public record Choice(@Schema(required = true) Link role, @Schema(required = true) List<String> chooseIf) {
    }

    /** A comparison as a guide shows it, without rows; its roles with their summaries if expanded. */
    public static ComparisonView of(Revision<ComparisonDocument> revision, Named named, boolean expandRoles) {
        return of(revision, named, expandRoles, null, null, Attribution.of(revision.document(), named));
    }

    /** A comparison with the rows of its roles at a version of the content. */
    static ComparisonView of(Revision<ComparisonDocument> revision, Named named, List<RoleContent> roles, boolean expandRoles,
            List<RowView> rows, long contentVersion) {
        var sources = new ArrayList<>(Attribution.sources(revision.document(), named));
        sources.addAll(ComparisonBuilder.sources(roles, rows));
        return of(revision, named, expandRoles, rows, contentVersion, Attribution.of(sources));
    }

    private static ComparisonView of(Revision<ComparisonDocument> revision, Named named, boolean expandRoles,
            List<RowView> rows, Long contentVersion, Attribution attribution) {
        ComparisonDocument comparison = revision.document();
        ComparisonSummary summary = ComparisonSummary.of(revision, named, expandRoles);
        return new ComparisonView(summary.slug(), summary.title(), summary.url(), summary.summary(), summary.roles(),
                comparison.introduction(),
                comparison.criteria().stream().map(criterion -> CriterionView.of(comparison, criterion, named)).toList(),
                new Verdict(comparison.verdict().summary(), choices(comparison, named)), rows, contentVersion,
                summary.updatedAt(), attribution);
    }

    /** The choices, in the order of the columns. */
    private static List<Choice> choices(ComparisonDocument comparison, Named named) {
        return comparison.verdict().choices().stream()
                .sorted(Comparator.comparing(choice -> comparison.roles().indexOf(choice.role())))
                .map(choice -> new Choice(Links.to(named.title(DocumentType.ROLE, choice.role())), choice.chooseIf()))
                .toList();
    }
}
