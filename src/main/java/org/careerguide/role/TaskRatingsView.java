package org.careerguide.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.MissingReason;
import org.careerguide.content.RoleDocument;
import org.careerguide.source.Decimals;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How people in the occupation rate a task. */
@Schema(name = "TaskRatings", description = "How people in the occupation rate the task.")
public record TaskRatingsView(
        @Schema(description = "Importance, from 1 to 5.", examples = "4.12") BigDecimal importance,
        @Schema(description = "Percentage of people to whose work the task belongs.", examples = "93.5") BigDecimal relevancePercent,
        @Schema(description = "How often they do it, rarest first.") List<AnswerShareView> frequency,
        @Schema(required = true, description = "Date of the ratings.") String date,
        @Schema(required = true) Link source,
        @MissingNames( {
                "importance", "relevancePercent",
                "frequency" }) @Schema(description = "Why ratings are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(description = "How precise the ratings are, by property name; only with `expand=precision`.") Map<String, PrecisionView> precision){

    static TaskRatingsView of(RoleDocument.TaskRatings ratings, RoleContent role, Set<String> expand) {
        return ratings == null ? null
                : new TaskRatingsView(Decimals.plain(ratings.importance()), Decimals.plain(ratings.relevancePercent()),
                        AnswerShareView.listOf(ratings.frequency(), expand), ratings.date(), role.source(ratings.source()),
                        Missing.stated(ratings.missing()).value("importance", ratings.importance())
                                .value("relevancePercent", ratings.relevancePercent())
                                .value("frequency", ratings.frequency()).reasons(),
                        PrecisionView.of(ratings.precision(), expand));
    }
}
