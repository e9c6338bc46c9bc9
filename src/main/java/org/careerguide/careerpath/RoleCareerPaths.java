package org.careerguide.careerpath;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.role.RoleSection;
import org.careerguide.source.Related;

/** The career paths that a role's page links to. */
@ApplicationScoped
class RoleCareerPaths implements RoleSection {

    @Override
    public String name() {
        return "careerPaths";
    }

    @Override
    public List<Related> of(String roleSlug, boolean expanded) {
        return CareerPath.matching(List.of(roleSlug)).first(100).stream()
                .map(one -> Related.of("career-paths", one, expanded)).toList();
    }
}
