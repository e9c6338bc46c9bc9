package org.careerguide.role;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.web.Link;

/** The roles by title, for pages with a choice of roles. */
@ApplicationScoped
public class RoleTitles {

    private final RoleSearch search;

    RoleTitles(RoleSearch search) {
        this.search = search;
    }

    /** The first roles by title whose occupation is in a job family. */
    @Transactional
    public List<Link> inFamily(String soc, int limit) {
        var filters = new RoleFilters();
        filters.jobFamily = soc;
        return Role.matching(filters, null, Optional.empty()).first(limit).stream()
                .map(role -> Link.of("roles", role.slug, role.title)).toList();
    }

    /** The roles that a search finds, the best match first; one that has been withdrawn meanwhile is left out. */
    @Transactional
    public List<Link> found(String text, int limit) {
        List<String> slugs = search.ranked(text, limit);
        return Role.matching(new RoleFilters(), Set.copyOf(slugs), Optional.empty()).first(limit).stream()
                .sorted(Comparator.comparingInt(role -> slugs.indexOf(role.slug)))
                .map(role -> Link.of("roles", role.slug, role.title)).toList();
    }

    /** The job families that have roles. */
    @Transactional
    public List<JobFamily> families() {
        Map<String, Long> counts = RoleFigures.countByJobFamily();
        return Arrays.stream(JobFamily.values()).filter(family -> counts.containsKey(family.group())).toList();
    }

    /** The first roles by title. */
    @Transactional
    public List<Link> first(int limit) {
        return Role.all().first(limit).stream()
                .map(role -> Link.of("roles", role.slug, role.title)).toList();
    }
}
