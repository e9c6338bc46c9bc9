package org.careerguide.comparison;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.role.RoleSection;
import org.careerguide.source.Content;
import org.careerguide.source.Related;

/** The comparisons that a role's page links to. */
@ApplicationScoped
class RoleComparisons implements RoleSection {

    @Override
    public String name() {
        return "comparisons";
    }

    @Override
    public List<Related> of(Content content, String roleSlug, boolean expanded) {
        return content.naming(Comparison.class, roleSlug).stream().map(one -> Related.of("comparisons", one, expanded))
                .toList();
    }
}
