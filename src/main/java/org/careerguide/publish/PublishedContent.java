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
        List<?> slugs = database
                .createNativeQuery("select slug from former_slug where type = :type and former = :former", String.class)
                .setParameter("type", thing).setParameter("former", slug).getResultList();
        return slugs.stream().findFirst().map(String.class::cast);
    }

    @Override
    public Optional<String> withdrawnBecause(String thing, String slug) {
        return Optional.empty();
    }
}
