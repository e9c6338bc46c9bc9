package org.careerguide.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.source.Decimals;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A score of a role's reference occupation, such as for an area of interest. */
@Schema(name = "Scored", description = "A scored interest or work value.")
public record ScoredView(
        @Schema(description = "Identifier in the source.", examples = "1.B.1.b") String elementId,
        @Schema(required = true, examples = "Investigative") String title,
        @Schema(required = true, description = "Score, from 1 (low) to 7 (high).", examples = "3.24") BigDecimal score,
        @Schema(required = true, description = "Date of the score.", examples = "2023-11") String date,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the value was collected for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match) {

    /** The interests of roles, in the order of the roles; an empty list for a role without known interests. */
    public static List<List<ScoredView>> interests(List<RoleContent> roles) {
        return roles.stream().map(role -> listOf(role, OccupationDocument::interests)).toList();
    }

    /** The work values of roles; as above. */
    public static List<List<ScoredView>> workValues(List<RoleContent> roles) {
        return roles.stream().map(role -> listOf(role, OccupationDocument::workValues)).toList();
    }

    /** Scores of a role's reference occupation, in their order. */
    static List<ScoredView> listOf(RoleContent role, Function<OccupationDocument, List<OccupationDocument.Scored>> scores) {
        return role.ofOccupation(scores)
                .map(scored -> new ScoredView(scored.elementId(), scored.title(), Decimals.plain(scored.score()),
                        scored.date(),
                        role.source(scored.source()), Via.of(role.occupation()), role.match()))
                .toList();
    }
}
