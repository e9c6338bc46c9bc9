package org.careerguide.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.RelatedTier;
import org.careerguide.source.Source;
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

    /** An occupation that is like another, as a source ranks it. */
    record Ranked(RelatedTier tier, Source source) {
    }

    /** The roles that are related to a role, each once: what career paths say first, then its occupation, then others. */
    static List<RelatedRoleView> listOf(Role role, List<RoleNeighbours.Neighbour> steps, boolean expanded) {
        var ranked = new LinkedHashMap<Role, Ranked>();
        role.relatedByOccupation().forEach(row -> ranked.putIfAbsent((Role) row[0],
                new Ranked((RelatedTier) row[1], (Source) row[2])));
        var related = new LinkedHashMap<Role, RelatedRoleView>();
        for (RoleNeighbours.Neighbour step : steps) {
            related.putIfAbsent(step.role(), of(step.role(), RelatedReason.CAREER_PATH, step.explanation(), ranked,
                    step.careerPath(), expanded));
        }
        for (Role other : role.sharingOccupation()) {
            related.putIfAbsent(other, of(other, RelatedReason.SAME_OCCUPATION,
                    "Both belong to the occupation “" + role.occupation.title + "”.", ranked, null, expanded));
        }
        ranked.forEach((other, rank) -> related.putIfAbsent(other, of(other, RelatedReason.RELATED_OCCUPATION,
                rank.tier().saying(other.occupation.title, role.occupation.title), ranked, null, expanded)));
        return new ArrayList<>(related.values());
    }

    private static RelatedRoleView of(Role role, RelatedReason reason, String explanation, Map<Role, Ranked> ranked,
            Link careerPath, boolean expanded) {
        Ranked rank = ranked.get(role);
        return new RelatedRoleView(role.slug, role.title, ApiUrl.of("roles", role.slug), expanded ? role.summary : null, reason,
                explanation, rank == null ? null : rank.tier(), rank == null ? null : RoleView.source(rank.source()),
                careerPath, role.occupation == null ? null : Via.of(role.occupation), role.match);
    }
}
