package org.careerguide.role;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.careerguide.error.SlugHistory;
import org.careerguide.source.Content;

/** Finds roles that parameters name by slug, and says what became of those that are not there. */
@ApplicationScoped
public class NamedRoles {

    private static final int LONGEST_SLUG = 100;

    private final Instance<SlugHistory> history;

    NamedRoles(Instance<SlugHistory> history) {
        this.history = history;
    }

    /** A role, under the slug that it has or one that it had before. */
    public Optional<Role> find(Content content, String slug) {
        if (slug.isEmpty() || slug.length() > LONGEST_SLUG) {
            return Optional.empty();
        }
        return content.find(Role.class, slug).or(() -> history.stream()
                .flatMap(known -> known.renamedTo("role", slug).stream())
                .flatMap(now -> content.find(Role.class, now).stream()).findFirst());
    }

    /** What a message says of a slug under which there is no role. */
    public String whatBecameOf(String slug) {
        return history.stream().flatMap(known -> known.withdrawnBecause("role", slug).stream()).findFirst()
                .map(reason -> "was withdrawn (" + reason + ")").orElse("is not a role");
    }
}
