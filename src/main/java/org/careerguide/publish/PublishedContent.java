package org.careerguide.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.careerguide.error.SlugHistory;
import org.careerguide.web.ContentClock;

/** What the read side asks of the publisher: the version that is current, and what became of slugs. */
@ApplicationScoped
class PublishedContent implements ContentClock, SlugHistory {

    private final EntityManager database;

    PublishedContent(EntityManager database) {
        this.database = database;
    }

    @Override
    public State now() {
        Object[] row = (Object[]) database.createNativeQuery("select version, published_at from content", Object[].class)
                .getSingleResult();
        return new State(((Number) row[0]).longValue(), (Instant) row[1]);
    }

    @Override
    public Optional<String> renamedTo(String thing, String slug) {
        return text("select slug from former_slug where type = :type and former = :slug", thing, slug);
    }

    @Override
    public Optional<String> withdrawnBecause(String thing, String slug) {
        return text("select reason from withdrawn where type = :type and slug = :slug", thing, slug);
    }

    private Optional<String> text(String sql, String type, String slug) {
        // Asked for a String, Hibernate would keep a plan for each query and find none of them again.
        List<?> rows = database.createNativeQuery(sql, Object[].class).setParameter("type", type).setParameter("slug", slug)
                .getResultList();
        return rows.stream().findFirst().map(row -> (String) ((Object[]) row)[0]);
    }
}
