package org.careerguide.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.careerguide.content.MissingReason;
import org.careerguide.content.ReferenceMatch;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SkillKind;
import org.careerguide.source.Decimals;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill of a role, with its ratings where they are known. */
@Schema(name = "RoleSkill", description = "A skill that a role needs, with its ratings. With `expand`, its summary and description too.")
public record RoleSkillView(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) SkillKind kind,
        @Schema(description = "Identifier in O*NET.", examples = "2.A.1.a") String elementId,
        @Schema(description = "Importance for the role, from 1 to 5.") BigDecimal importance,
        @Schema(description = "Level needed, from 0 to 7.") BigDecimal level,
        @Schema(description = "Date of the ratings.") String date,
        @Schema(description = "Source of the ratings.") Link source,
        @Schema(description = "Reference occupation that the entry was collected for. Absent if the role states it itself.") Via via,
        @Schema(description = "How the role relates to that occupation.") ReferenceMatch match,
        @Schema(description = "One- or two-sentence summary; only with `expand`.") String summary,
        @Schema(description = "Full description, in Markdown; only with `expand`.") String description,
        @MissingNames( {
                "importance",
                "level" }) @Schema(description = "Why ratings are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(description = "How precise the values are, by property name; only with `expand=precision`.") Map<String, PrecisionView> precision){

    /** The skills and fields of knowledge of a role, in their order. */
    public static List<RoleSkillView> listOf(RoleContent role, boolean expanded) {
        return listOf(role, expanded ? Set.of("skills") : Set.of());
    }

    /** The skills of a role, with what the request expands. */
    static List<RoleSkillView> listOf(RoleContent role, Set<String> expand) {
        boolean expanded = expand.contains("skills");
        return RoleContent.list(role.document().skills()).stream().map(stated -> {
            SkillDocument skill = role.named().document(SkillDocument.class, stated.skill());
            return new RoleSkillView(skill.slug(), skill.title(), ApiUrl.of("skills", skill.slug()), skill.kind(),
                    skill.elementId(),
                    Decimals.plain(stated.importance()), Decimals.plain(stated.level()), stated.date(),
                    role.source(stated.source()), role.via("skills"), role.match("skills"),
                    expanded ? skill.summary() : null, expanded ? skill.description() : null,
                    Missing.stated(stated.missing()).value("importance", stated.importance())
                            .value("level", stated.level()).reasons(),
                    PrecisionView.of(stated.precision(), expand));
        }).toList();
    }
}
