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

/** A way of working that a role's reference occupation asks for. */
@Schema(name = "WorkStyle", description = "A work style that the occupation needs.")
public record WorkStyleView(
        @Schema(description = "Identifier in the source.", examples = "1.C.5.b") String elementId,
        @Schema(required = true, examples = "Attention to Detail") String title,
        @Schema(description = "Importance, from 1 (not important) to 5 (extremely important).", examples = "4.5") BigDecimal importance,
        @Schema(required = true, description = "Date of the rating.", examples = "2024-08") String date,
        @Schema(required = true) Link source,
        @Schema(required = true, description = "Reference occupation that the figures were collected for.") Via via,
        @Schema(required = true, description = "How the role relates to that occupation.") ReferenceMatch match,
        @MissingNames("importance") @Schema(description = "Why the rating is absent.") Map<String, MissingReason> missing,
        @Schema(description = "How precise the values are, by property name; only with `expand=precision`.") Map<String, PrecisionView> precision) {

    /** The work styles of a role's reference occupation, in the order of its document. */
    public static List<WorkStyleView> listOf(RoleContent role) {
        return listOf(role, Set.of());
    }

    /** The work styles of a role, with what the request expands. */
    static List<WorkStyleView> listOf(RoleContent role, Set<String> expand) {
        return role.ofOccupation(OccupationDocument::workStyles)
                .map(style -> new WorkStyleView(style.elementId(), style.title(), Decimals.plain(style.importance()),
                        style.date(),
                        role.source(style.source()), Via.of(role.occupation()), role.match(),
                        Missing.stated(style.missing()).value("importance", style.importance()).reasons(),
                        PrecisionView.of(style.precision(), expand)))
                .toList();
    }
}
