package org.careerguide.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.careerguide.content.OccupationDocument;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.RelatedTier;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that is related to another, and why. */
@Schema(name = "RelatedRole", description = "A related role, and why it is related.")
public record RelatedRoleView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(description = "One- or two-sentence summary of the role; only with `expand`.") String summary,
        @Schema(required = true, description = "The strongest reason for the relation: a step of a career path, the same reference occupation, or a related occupation.") RelatedReason reason,
        @Schema(required = true, description = "The reason as text.") String explanation,
        @Schema(description = "How closely its reference occupation is related. Absent if no source ranks it.") RelatedTier tier,
        @Schema(description = "Source of the ranking.") Link source,
        @Schema(description = "Career path with a step between the two roles.") Link careerPath,
        @Schema(description = "Reference occupation of the role.") Via via,
        @Schema(description = "How the role relates to that occupation.") ReferenceMatch match) {

    /** The roles that are related to a role, each once: what career paths say first, then its occupation, then others. */
    static List<RelatedRoleView> listOf(RoleContent role, List<RoleNeighbours.Neighbour> steps, boolean expanded) {
        var ranked = new LinkedHashMap<Role, OccupationDocument.Related>();
        if (role.occupation() != null && role.occupation().related() != null) {
            Map<String, OccupationDocument.Related> byOccupation = role.occupation().related().stream().collect(
                    Collectors.toMap(OccupationDocument.Related::occupation, Function.identity(), (one, other) -> one));
            Role.relatedByOccupation(role.slug())
                    .forEach(other -> ranked.putIfAbsent(other, byOccupation.get(other.occupation.slug)));
        }
        var related = new LinkedHashMap<Role, RelatedRoleView>();
        for (RoleNeighbours.Neighbour step : steps) {
            related.putIfAbsent(step.role(), of(role, step.role(), RelatedReason.CAREER_PATH, step.explanation(),
                    ranked.get(step.role()), step.careerPath(), expanded));
        }
        if (role.occupation() != null) {
            for (Role other : Role.sharingOccupation(role.occupation().slug(), role.slug())) {
                related.putIfAbsent(other, of(role, other, RelatedReason.SAME_OCCUPATION,
                        "Both belong to the occupation “" + role.occupation().title() + "”.", ranked.get(other), null,
                        expanded));
            }
        }
        ranked.forEach((other, rank) -> related.putIfAbsent(other, of(role, other, RelatedReason.RELATED_OCCUPATION,
                rank.tier().saying(other.occupation.title, role.occupation().title()), rank, null, expanded)));
        return new ArrayList<>(related.values());
    }

    private static RelatedRoleView of(RoleContent role, Role other, RelatedReason reason, String explanation,
            OccupationDocument.Related rank, Link careerPath, boolean expanded) {
        return new RelatedRoleView(other.slug, other.title, ApiUrl.of("roles", other.slug), expanded ? other.summary : null,
                reason, explanation, rank == null ? null : rank.tier(), rank == null ? null : role.source(rank.source()),
                careerPath, other.occupation == null ? null : Via.of(other.occupation), other.match);
    }
}
