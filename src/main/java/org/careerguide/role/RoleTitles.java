package org.careerguide.role;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.web.Link;

/** The roles by title, for pages with a choice of roles. */
@ApplicationScoped
public class RoleTitles {

    /** The first roles by title. */
    @Transactional
    public List<Link> first(int limit) {
        return Role.all().first(limit).stream()
                .map(role -> Link.of("roles", role.slug, role.title)).toList();
    }
}
