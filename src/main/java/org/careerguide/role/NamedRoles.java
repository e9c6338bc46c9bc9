package org.careerguide.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.careerguide.content.Content;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.error.SlugHistory;

/** Finds roles that parameters name by slug, and explains missing ones. */
@ApplicationScoped
public class NamedRoles {

    /** Description of the values of a parameter that names a role. */
    public static final String SLUG_OF_ROLE = "the slug of a role; /api/v1/roles lists them";

    private static final int LONGEST_SLUG = 100;

    private final Instance<SlugHistory> history;
    private final RoleCores cores;

    NamedRoles(Instance<SlugHistory> history, RoleCores cores) {
        this.history = history;
        this.cores = cores;
    }

    /** The role with a current or former slug. */
    public Optional<RoleContent> find(Content content, String slug) {
        if (slug.isEmpty() || slug.length() > LONGEST_SLUG) {
            return Optional.empty();
        }
        return RoleContent.find(content, slug).or(() -> history.stream()
                .flatMap(known -> known.renamedTo("role", slug).stream())
                .flatMap(now -> RoleContent.find(content, now).stream()).findFirst());
    }

    /** Returns roles by current or former slugs, under the slugs that were given. Unknown slugs are left out. */
    public Map<String, RoleContent> findAll(Content content, Collection<String> slugs) {
        return findAll(content, slugs, Optional.empty());
    }

    /** The same, with the wages of a place, whose code is empty for the nation. */
    public Map<String, RoleContent> findAll(Content content, Collection<String> slugs, Optional<String> place) {
        List<String> known = slugs.stream().filter(slug -> !slug.isEmpty() && slug.length() <= LONGEST_SLUG).distinct()
                .toList();
        var found = new HashMap<>(RoleContent.findAll(content, known, place));
        known.stream().filter(slug -> !found.containsKey(slug))
                .forEach(slug -> find(content, slug).ifPresent(role -> found.put(slug,
                        place.isEmpty() ? role : RoleContent.findAll(content, List.of(role.slug()), place).get(role.slug()))));
        return found;
    }

    /** Two different roles. */
    public record Pair(RoleContent from, RoleContent to) {
    }

    /**
     * The roles that the parameters {@code from} and {@code to} name, without their lists of tools and responsibilities.
     *
     * @throws org.careerguide.error.InvalidParameterException if a role is unknown, or both are the same
     */
    public Pair requirePair(Content content, String from, String to) {
        var mistakes = new ArrayList<Problem.Mistake>();
        Map<String, RoleContent> roles = cores.findAll(content, List.of(from, to));
        Stream.of(from, to).filter(slug -> !roles.containsKey(slug))
                .forEach(slug -> find(content, slug).ifPresent(role -> roles.put(slug, role)));
        unknown("from", from, roles).ifPresent(mistakes::add);
        unknown("to", to, roles).ifPresent(mistakes::add);
        if (mistakes.isEmpty() && roles.get(from).slug().equals(roles.get(to).slug())) {
            mistakes.add(Problem.Mistake.inParameter("to", "repeated-value", "names the role that “from” names",
                    List.of("another role than from")));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidParameterException(mistakes);
        }
        return new Pair(roles.get(from), roles.get(to));
    }

    private Optional<Problem.Mistake> unknown(String parameter, String slug, Map<String, RoleContent> roles) {
        return roles.containsKey(slug) ? Optional.empty()
                : Optional.of(Problem.Mistake.inParameter(parameter, "unknown-value",
                        "names “" + slug + "”, which " + whatBecameOf(slug), List.of(SLUG_OF_ROLE)).withValue(slug));
    }

    /** The part of a message that explains an unknown slug. */
    public String whatBecameOf(String slug) {
        return history.stream().flatMap(known -> known.withdrawnBecause("role", slug).stream()).findFirst()
                .map(reason -> "was withdrawn (" + reason + ")").orElse("is not a role");
    }
}
