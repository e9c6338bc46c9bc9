package org.careerguide.comparison;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.role.RoleSection;
import org.careerguide.source.Related;

/** The comparisons that a role's page links to. */
@ApplicationScoped
class RoleComparisons implements RoleSection {

    @Override
    public String name() {
        return "comparisons";
    }

    @Override
    public List<Related> of(String roleSlug, boolean expanded) {
        return Comparison.matching(List.of(roleSlug)).first(100).stream()
                .map(one -> Related.of("comparisons", one, expanded)).toList();
    }
}
