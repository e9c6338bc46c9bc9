package org.careerguide.role;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** The first roles by title that have all words of a text in one of their titles. */
    @Transactional
    public List<Link> titled(String text, int limit) {
        return Role.matching(new RoleFilters(), search.titled(text), Optional.empty()).first(limit).stream()
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
