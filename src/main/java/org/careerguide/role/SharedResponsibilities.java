package org.careerguide.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.careerguide.content.DocumentType;
import org.careerguide.web.Link;
import org.hibernate.query.QueryFlushMode;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * The responsibilities that a role has in common with others.
 *
 * @param byRole those in common, by the slug of the other role and by title
 * @param stating the roles with known responsibilities
 */
record SharedResponsibilities(Map<String, List<Link>> byRole, Set<String> stating) {

    /** What a role has in common with others. */
    static SharedResponsibilities of(String slug, Collection<String> others) {
        Role.noteAll(DocumentType.ROLE, DocumentType.RESPONSIBILITY);
        var byRole = new HashMap<String, List<Link>>();
        var stating = new HashSet<String>();
        List<Object[]> rows = Panache.getSession().createNativeQuery("""
                select r.role_slug, d.slug, d.title
                from role_link own
                join role_link r on r.role_slug = any(:others) and r.responsibilities && own.responsibilities
                join responsibility d on d.slug = any(r.responsibilities) and d.slug = any(own.responsibilities)
                where own.role_slug = :slug
                union all
                select role_slug, null, null from role_link where role_slug = any(:all) and responsibilities <> '{}'
                order by 3, 2""", Object[].class).setParameter("slug", slug)
                .setParameter("others", others.toArray(String[]::new))
                .setParameter("all", Stream.concat(Stream.of(slug), others.stream()).toArray(String[]::new))
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH).getResultList();
        for (Object[] row : rows) {
            if (row[1] == null) {
                stating.add((String) row[0]);
            } else {
                byRole.computeIfAbsent((String) row[0], role -> new ArrayList<>())
                        .add(Link.of("responsibilities", (String) row[1], (String) row[2]));
            }
        }
        return new SharedResponsibilities(byRole, stating);
    }
}
