package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.careerguide.content.RoleDocument.RoleSkill;

/** The skills in which both of two roles are rated. */
public final class RatedSkills {

    /** No limit. */
    public static final long ALL = Long.MAX_VALUE;

    /** The middle of the scale of importance. */
    private static final BigDecimal IMPORTANT = BigDecimal.valueOf(3);

    /** The largest difference in level first, then in importance. */
    private static final Comparator<Pair> LARGEST = Comparator.comparing(Pair::level).reversed()
            .thenComparing(Comparator.comparing(Pair::importance).reversed()).thenComparing(pair -> pair.to.skill());

    /** The most important for the second role first. */
    private static final Comparator<Pair> MOST_IMPORTANT = Comparator
            .comparing((Pair pair) -> pair.isImportanceKnown() ? pair.to.importance() : BigDecimal.ZERO).reversed()
            .thenComparing(pair -> pair.to.skill());

    private final RoleContent from;
    private final RoleContent to;
    private final List<Pair> pairs;

    private RatedSkills(RoleContent from, RoleContent to, List<Pair> pairs) {
        this.from = from;
        this.to = to;
        this.pairs = pairs;
    }

    /** A skill of both roles. */
    private record Pair(RoleSkill from, RoleSkill to) {

        boolean isImportanceKnown() {
            return from.importance() != null && to.importance() != null;
        }

        boolean isRated() {
            return isImportanceKnown() || from.level() != null && to.level() != null;
        }

        BigDecimal importance() {
            return difference(from.importance(), to.importance());
        }

        BigDecimal level() {
            return difference(from.level(), to.level());
        }

        boolean isHigher() {
            return level().signum() > 0 || importance().signum() > 0;
        }

        /** The difference; zero if unknown. */
        private static BigDecimal difference(BigDecimal from, BigDecimal to) {
            return from == null || to == null ? BigDecimal.ZERO : to.subtract(from);
        }
    }

    /** The skills that both roles are rated in; empty if there is no such skill. */
    public static Optional<RatedSkills> of(RoleContent from, RoleContent to) {
        Map<String, RoleSkill> first = new HashMap<>();
        RoleContent.list(from.document().skills()).forEach(skill -> first.put(skill.skill(), skill));
        List<Pair> pairs = RoleContent.list(to.document().skills()).stream()
                .filter(skill -> first.containsKey(skill.skill())).map(skill -> new Pair(first.get(skill.skill()), skill))
                .filter(Pair::isRated).toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new RatedSkills(from, to, pairs));
    }

    /** The first skills that the second role is rated higher in: the largest difference in level first, then in importance. */
    public List<SkillGap> toGain(long most) {
        return first(most, Pair::isHigher, LARGEST);
    }

    /** The first skills that the second role is not rated higher in: the most important for it first. */
    List<SkillGap> covered(long most) {
        return first(most, pair -> !pair.isHigher(), MOST_IMPORTANT);
    }

    /** The first of the covered skills whose importance for the second role is at least the middle of the scale. */
    public List<SkillGap> toBring(long most) {
        return first(most, pair -> !pair.isHigher() && pair.isImportanceKnown()
                && pair.to.importance().compareTo(IMPORTANT) >= 0, MOST_IMPORTANT);
    }

    private List<SkillGap> first(long most, Predicate<Pair> wanted, Comparator<Pair> order) {
        return pairs.stream().filter(wanted).sorted(order).limit(most)
                .map(pair -> SkillGap.of(from, pair.from, to, pair.to)).toList();
    }
}
