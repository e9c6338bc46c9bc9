package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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

    /** The middle of the scale of importance. */
    private static final BigDecimal IMPORTANT = BigDecimal.valueOf(3);

    /** A rating in two roles. */
    @Schema(name = "RatingDifference", description = "The ratings of two roles and their difference.")
    public record Difference(
            @Schema(required = true) BigDecimal from,
            @Schema(required = true) BigDecimal to,
            @Schema(required = true) BigDecimal difference,
            @Schema(description = "Date of the rating for the first role.") String fromDate,
            @Schema(description = "Date of the rating for the second role.") String toDate) {

        private static Difference of(BigDecimal from, BigDecimal to, RoleSkillView one, RoleSkillView other) {
            return from == null || to == null ? null
                    : new Difference(from, to, Decimals.plain(to.subtract(from)), one.date(), other.date());
        }

        private static BigDecimal of(Difference difference) {
            return difference == null ? BigDecimal.ZERO : difference.difference;
        }
    }

    /** The skills that both roles are rated in; null if there is no such skill. */
    public static List<SkillGap> listOf(RoleContent from, RoleContent to) {
        Map<String, RoleSkillView> first = new HashMap<>();
        RoleSkillView.listOf(from, false).forEach(skill -> first.put(skill.slug(), skill));
        List<SkillGap> rated = RoleSkillView.listOf(to, false).stream().filter(skill -> first.containsKey(skill.slug()))
                .map(skill -> of(first.get(skill.slug()), skill))
                .filter(gap -> gap.importance != null || gap.level != null).toList();
        return rated.isEmpty() ? null : rated;
    }

    /** Returns the skills that the second role is rated higher in. */
    public static List<SkillGap> toGain(List<SkillGap> rated) {
        return rated == null ? null
                : rated.stream().filter(SkillGap::isHigher)
                        .sorted(Comparator.comparing((SkillGap gap) -> Difference.of(gap.level)).reversed()
                                .thenComparing(Comparator.comparing((SkillGap gap) -> Difference.of(gap.importance)).reversed())
                                .thenComparing(SkillGap::slug))
                        .toList();
    }

    /**
     * Those of them that are important for the second role, and that the first is rated as high in; the most important first.
     */
    public static List<SkillGap> toBring(List<SkillGap> rated) {
        return rated == null ? null
                : covered(rated).stream()
                        .filter(gap -> gap.importance != null && gap.importance.to.compareTo(IMPORTANT) >= 0).toList();
    }

    /** Those of them that the second role is not rated higher in, the most important for it first. */
    public static List<SkillGap> covered(List<SkillGap> rated) {
        return rated == null ? null
                : rated.stream().filter(gap -> !gap.isHigher())
                        .sorted(Comparator
                                .comparing((SkillGap gap) -> gap.importance == null ? BigDecimal.ZERO : gap.importance.to)
                                .reversed().thenComparing(SkillGap::slug))
                        .toList();
    }

    private boolean isHigher() {
        return Difference.of(level).signum() > 0 || Difference.of(importance).signum() > 0;
    }

    private static SkillGap of(RoleSkillView one, RoleSkillView other) {
        return new SkillGap(other.slug(), other.title(), other.url(), other.kind(),
                Difference.of(one.importance(), other.importance(), one, other),
                Difference.of(one.level(), other.level(), one, other),
                Stream.of(one, other).map(RoleSkillView::source).filter(Objects::nonNull).distinct().toList());
    }
}
