package org.careerguide.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.source.Decimals;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A condition under which the work of a role's reference occupation is done. */
@Schema(name = "WorkContext", description = "A condition of the work: how people in the occupation answer a question about it.")
public record WorkContextView(
        @Schema(required = true, description = "Identifier in the source.", examples = "4.C.1.a.2.c") String elementId,
        @Schema(required = true, examples = "Public Speaking") String title,
        @Schema(description = "Mean of the answers, from 1 (lowest) to 5, or to 3 for questions with three answers.", examples = "2.4") BigDecimal score,
        @Schema(description = "Answers with their shares, lowest first.") List<AnswerShareView> answers,
        @Schema(required = true, description = "Date of the survey.") String date,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the answers were collected for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match,
        @MissingNames( {
                "score",
                "answers" }) @Schema(description = "Why values are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(description = "How precise the mean is; only with `expand=precision`.") Map<String, PrecisionView> precision){

    /** The conditions of the work of a role's reference occupation. */
    public static List<WorkContextView> listOf(RoleContent role) {
        return listOf(role, Set.of());
    }

    static List<WorkContextView> listOf(RoleContent role, Set<String> expand) {
        return role.ofOccupation(OccupationDocument::workContext)
                .map(one -> new WorkContextView(one.elementId(), one.title(), Decimals.plain(one.score()),
                        AnswerShareView.listOf(one.answers(), expand), one.date(), role.source(one.source()),
                        Via.of(role.occupation()), role.match(),
                        Missing.stated(one.missing()).value("score", one.score()).value("answers", one.answers())
                                .reasons(),
                        PrecisionView.of(one.precision(), expand)))
                .toList();
    }
}
