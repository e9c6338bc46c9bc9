package org.careerguide.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.careerguide.content.DocumentType;
import org.careerguide.publish.ContentFollower;

/** Keeps the search index in step with the content: what a publication changes is indexed anew in its transaction. */
@ApplicationScoped
class SearchIndex implements ContentFollower {

    private static final int BATCH = 1000;

    private final EntityManager database;

    SearchIndex(EntityManager database) {
        this.database = database;
    }

    @Override
    public void follow(Map<DocumentType, Set<String>> changed) {
        for (SearchType type : SearchType.values()) {
            var slugs = new TreeSet<>(changed.getOrDefault(type.documentType(), Set.of()));
            if (type == SearchType.ROLE) {
                slugs.addAll(showing(changed, DocumentType.OCCUPATION,
                        "select slug from role where occupation_slug = any(:slugs)"));
                slugs.addAll(showing(changed, DocumentType.RESPONSIBILITY,
                        "select role_slug from role_responsibility where responsibility_slug = any(:slugs)"));
                slugs.addAll(showing(changed, DocumentType.COMPARISON,
                        "select role_slug from comparison_role where comparison_slug = any(:slugs)"));
                slugs.addAll(showing(changed, DocumentType.GUIDE,
                        "select role_slug from guide_role where guide_slug = any(:slugs)"));
            } else if (type == SearchType.CERTIFICATION) {
                slugs.addAll(showing(changed, DocumentType.ORGANISATION,
                        "select slug from certification where document ->> 'issuer' = any(:slugs)"));
            }
            refresh(type, new ArrayList<>(slugs));
        }
    }

    /** What shows something of other things that changed. */
    private Collection<String> showing(Map<DocumentType, Set<String>> changed, DocumentType others, String sql) {
        Set<String> slugs = changed.getOrDefault(others, Set.of());
        return slugs.isEmpty() ? List.of()
                : database.unwrap(org.hibernate.Session.class).createNativeQuery(sql, Object[].class)
                        .setParameter("slugs", slugs.toArray(String[]::new)).getResultList().stream()
                        .map(row -> (String) row[0]).toList();
    }

    private void refresh(SearchType type, List<String> slugs) {
        for (int begin = 0; begin < slugs.size(); begin += BATCH) {
            database.createNativeQuery("call search_refresh(:type, :slugs)").setParameter("type", type.code())
                    .setParameter("slugs",
                            slugs.subList(begin, Math.min(slugs.size(), begin + BATCH)).toArray(String[]::new))
                    .executeUpdate();
        }
    }
}
