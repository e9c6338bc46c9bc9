package org.careerguide.careerpath;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.role.RoleSection;
import org.careerguide.source.Content;
import org.careerguide.source.Related;

/** The career paths that a role's page links to. */
@ApplicationScoped
class RoleCareerPaths implements RoleSection {

    @Override
    public String name() {
        return "careerPaths";
    }

    @Override
    public List<Related> of(Content content, String roleSlug, boolean expanded) {
        return content.naming(CareerPath.class, roleSlug).stream().map(one -> Related.of("career-paths", one, expanded))
                .toList();
    }
}
