package org.careerguide.role;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.careerguide.content.MissingReason;
import org.careerguide.source.Attribution;
import org.careerguide.source.Links;
import org.careerguide.source.Missing;
import org.careerguide.source.MissingNames;
import org.careerguide.web.Link;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The skills of two roles, compared. */
@Schema(name = "RoleSkillGap", description = "The skills and fields of knowledge of one role, compared with those of another.")
public record SkillGapView(
        @Schema(required = true) Link from,
        @Schema(required = true) Link to,
        @Schema(description = "Skills that are rated higher for the second role, in level or importance: largest difference in level first, then in importance. Empty if there are none.") List<SkillGap> toGain,
        @Schema(description = "Skills that are rated at most as high for the second role as for the first, in level and importance, most important for the second role first. Empty if there are none.") List<SkillGap> covered,
        @Schema(required = true, description = "Skills of either role that cannot be compared, since one of the roles does not list or rate them, by title.") List<NotCompared> notCompared,
        @MissingNames( {
                "toGain",
                "covered" }) @Schema(description = "Why values are absent, by property name.") Map<String, MissingReason> missing,
        @Schema(required = true, description = "Content version of the answer.") long contentVersion,
        @Schema(required = true) Attribution attribution){

    /** A skill that only one of two roles is rated in. */
    @Schema(name = "SkillNotCompared", description = "A skill that cannot be compared.")
    public record NotCompared(
            @Schema(required = true) Link skill,
            @Schema(required = true, description = "Slugs of the roles that list the skill.") List<String> listedBy,
            @Schema(required = true, description = "Slugs of the roles that rate the skill. Empty if neither does.") List<String> ratedBy) {
    }

    /** The skills that a role lists. */
    private record Listed(String role, List<RoleSkillView> skills) {

        static Listed of(RoleContent role) {
            return new Listed(role.slug(), RoleSkillView.listOf(role, false));
        }
    }

    static SkillGapView of(RoleContent from, RoleContent to, long contentVersion) {
        Optional<RatedSkills> rated = RatedSkills.of(from, to);
        List<SkillGap> toGain = rated.map(skills -> skills.toGain(RatedSkills.ALL)).orElse(null);
        List<SkillGap> covered = rated.map(skills -> skills.covered(RatedSkills.ALL)).orElse(null);
        Set<String> compared = Stream.of(toGain, covered).filter(Objects::nonNull).flatMap(List::stream)
                .map(SkillGap::slug).collect(Collectors.toSet());
        List<Listed> listed = Stream.of(from, to).map(Listed::of).toList();
        Set<String> sources = listed.stream().flatMap(role -> role.skills().stream()).map(RoleSkillView::source)
                .filter(Objects::nonNull).map(Link::slug).collect(Collectors.toSet());
        // Where ratings are known, an empty list is knowledge; only an unknown one is missing.
        String known = rated.isPresent() ? "known" : null;
        return new SkillGapView(Links.to(from.document()), Links.to(to.document()), toGain, covered,
                notCompared(listed, compared),
                Missing.stated(null).value("toGain", known).value("covered", known).reasons(), contentVersion,
                Attribution.of(Stream.of(from, to).flatMap(role -> role.creditedSources().stream())
                        .filter(source -> sources.contains(source.slug())).toList()));
    }

    private static List<NotCompared> notCompared(List<Listed> listed, Set<String> compared) {
        return listed.stream().flatMap(role -> role.skills().stream()).filter(skill -> !compared.contains(skill.slug()))
                .map(skill -> Link.of("skills", skill.slug(), skill.title())).distinct()
                .sorted(Comparator.comparing(Link::title).thenComparing(Link::slug))
                .map(skill -> new NotCompared(skill, rolesWith(skill, listed, one -> true),
                        rolesWith(skill, listed, one -> one.importance() != null || one.level() != null)))
                .toList();
    }

    private static List<String> rolesWith(Link skill, List<Listed> listed, Predicate<RoleSkillView> wanted) {
        return listed.stream().filter(role -> role.skills().stream()
                .anyMatch(one -> one.slug().equals(skill.slug()) && wanted.test(one))).map(Listed::role).toList();
    }
}
