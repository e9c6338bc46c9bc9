package org.careerguide.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.careerguide.content.RoleDocument.RoleSkill;
import org.careerguide.content.SkillDocument;
import org.careerguide.content.SkillKind;
import org.careerguide.source.Decimals;
import org.careerguide.web.ApiUrl;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill that two roles are rated in. */
@Schema(name = "SkillGap", description = "A skill or field of knowledge with its ratings for two roles.")
public record SkillGap(
        @Schema(required = true) String slug,
        @Schema(required = true) String title,
        @Schema(required = true) ApiUrl url,
        @Schema(required = true) SkillKind kind,
        @Schema(description = "Importance, from 1 to 5. Absent unless both roles are rated.") Difference importance,
        @Schema(description = "Level, from 0 to 7. Absent unless both roles are rated.") Difference level,
        @Schema(required = true, description = "Sources of the ratings.") List<Link> sources) {

    /** A rating in two roles. */
    @Schema(name = "RatingDifference", description = "The ratings of two roles and their difference.")
    public record Difference(
            @Schema(required = true) BigDecimal from,
            @Schema(required = true) BigDecimal to,
            @Schema(required = true) BigDecimal difference,
            @Schema(description = "Date of the rating for the first role.") String fromDate,
            @Schema(description = "Date of the rating for the second role.") String toDate) {

        private static Difference of(BigDecimal from, BigDecimal to, RoleSkill one, RoleSkill other) {
            return from == null || to == null ? null
                    : new Difference(Decimals.plain(from), Decimals.plain(to), Decimals.plain(to.subtract(from)), one.date(),
                            other.date());
        }
    }

    static SkillGap of(RoleContent from, RoleSkill one, RoleContent to, RoleSkill other) {
        SkillDocument skill = to.named().document(SkillDocument.class, other.skill());
        return new SkillGap(skill.slug(), skill.title(), ApiUrl.of("skills", skill.slug()), skill.kind(),
                Difference.of(one.importance(), other.importance(), one, other),
                Difference.of(one.level(), other.level(), one, other),
                Stream.of(from.source(one.source()), to.source(other.source())).filter(Objects::nonNull).distinct()
                        .toList());
    }
}
