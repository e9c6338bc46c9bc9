package org.careerguide.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.careerguide.content.MissingReason;
import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.source.Decimals;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An ability, or a generalised work activity, with its ratings for a role's reference occupation. */
@Schema(name = "RatedElement", description = "An ability or a generalised work activity, with its ratings.")
public record RatedElementView(
        @Schema(required = true, description = "Identifier in the source.", examples = "1.A.1.a.1") String elementId,
        @Schema(required = true, examples = "Oral Comprehension") String title,
        @Schema(description = "Importance, from 1 to 5.") BigDecimal importance,
        @Schema(description = "Level needed, from 0 to 7.") BigDecimal level,
        @Schema(required = true, description = "Date of the ratings.") String date,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the ratings were collected for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match,
        @MissingNames( {
                "importance",
                "level" }) @Schema(description = "Why ratings are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(description = "How precise the ratings are, by property name; only with `expand=precision`.") Map<String, PrecisionView> precision){

    /** The abilities that a role's reference occupation needs, the most important first. */
    public static List<RatedElementView> abilitiesOf(RoleContent role) {
        return listOf(role, OccupationDocument::abilities, Set.of());
    }

    /** The generalised work activities of a role's reference occupation, the most important first. */
    public static List<RatedElementView> generalisedActivitiesOf(RoleContent role) {
        return listOf(role, OccupationDocument::generalisedActivities, Set.of());
    }

    /** What is rated for a role's reference occupation, the most important first. */
    static List<RatedElementView> listOf(RoleContent role, Function<OccupationDocument, List<OccupationDocument.Rated>> rated,
            Set<String> expand) {
        return role.ofOccupation(rated)
                .map(one -> new RatedElementView(one.elementId(), one.title(), Decimals.plain(one.importance()),
                        Decimals.plain(one.level()), one.date(), role.source(one.source()),
                        Via.of(role.occupation()), role.match(),
                        Missing.stated(one.missing()).value("importance", one.importance())
                                .value("level", one.level()).reasons(),
                        PrecisionView.of(one.precision(), expand)))
                .toList();
    }
}
