package org.careerguide.role;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.careerguide.content.Content;
import org.careerguide.error.SlugHistory;

/** Finds roles that parameters name by slug, and says what became of those that are not there. */
@ApplicationScoped
public class NamedRoles {

    private static final int LONGEST_SLUG = 100;

    private final Instance<SlugHistory> history;

    NamedRoles(Instance<SlugHistory> history) {
        this.history = history;
    }

    /** A role, under the slug that it has or one that it had before. */
    public Optional<RoleContent> find(Content content, String slug) {
        if (slug.isEmpty() || slug.length() > LONGEST_SLUG) {
            return Optional.empty();
        }
        return RoleContent.find(content, slug).or(() -> history.stream()
                .flatMap(known -> known.renamedTo("role", slug).stream())
                .flatMap(now -> RoleContent.find(content, now).stream()).findFirst());
    }

    /** Roles under the slugs that they have or had before, by the slugs that were asked for; those unknown are left out. */
    public Map<String, RoleContent> findAll(Content content, Collection<String> slugs) {
        List<String> known = slugs.stream().filter(slug -> !slug.isEmpty() && slug.length() <= LONGEST_SLUG).distinct()
                .toList();
        var found = new HashMap<>(RoleContent.findAll(content, known));
        known.stream().filter(slug -> !found.containsKey(slug))
                .forEach(slug -> find(content, slug).ifPresent(role -> found.put(slug, role)));
        return found;
    }

    /** What a message says of a slug under which there is no role. */
    public String whatBecameOf(String slug) {
        return history.stream().flatMap(known -> known.withdrawnBecause("role", slug).stream()).findFirst()
                .map(reason -> "was withdrawn (" + reason + ")").orElse("is not a role");
    }
}
