package org.careerguide.casestudy;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.role.RoleSection;
import org.careerguide.source.Content;
import org.careerguide.source.Related;

/** The case studies that a role's page links to. */
@ApplicationScoped
class RoleCaseStudies implements RoleSection {

    @Override
    public String name() {
        return "caseStudies";
    }

    @Override
    public List<Related> of(Content content, String roleSlug, boolean expanded) {
        return content.naming(CaseStudy.class, roleSlug).stream().map(one -> Related.of("case-studies", one, expanded))
                .toList();
    }
}
