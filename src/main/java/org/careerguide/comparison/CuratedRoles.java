package org.careerguide.comparison;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The roles of a curated comparison, as an example for pages. */
@ApplicationScoped
public class CuratedRoles {

    /** The roles of the first comparison by title, as compareRoles takes them, if there is a comparison. */
    @Transactional
    public Optional<String> first() {
        return Comparison.matching(List.of()).first(1).stream()
                .map(comparison -> String.join(",", comparison.document.roles())).findFirst();
    }
}
