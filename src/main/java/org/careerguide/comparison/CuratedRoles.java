package org.careerguide.comparison;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The roles of a curated comparison, as an example for pages. */
@ApplicationScoped
public class CuratedRoles {

    /** A comparison: its title, and its roles separated by commas. */
    public record Compared(String title, String roles) {
    }

    /** The first comparisons by title. */
    @Transactional
    public List<Compared> first(int limit) {
        return Comparison.matching(List.of()).first(limit).stream().map(comparison -> new Compared(comparison.title,
                String.join(",", comparison.document.roles()))).toList();
    }

    /** The roles of the first comparison by title, separated by commas, if there is a comparison. */
    public Optional<String> first() {
        return first(1).stream().map(Compared::roles).findFirst();
    }
}
