package org.careerguide.publish;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.careerguide.content.Document;
import org.careerguide.content.DocumentType;
import org.careerguide.role.Role;
import org.careerguide.source.Published;

import io.quarkus.hibernate.orm.panache.Panache;

/** Writes documents into the tables of the features, each over what was there under its slug. */
@ApplicationScoped
class ContentWriter implements DocumentWriter {

    private final EntityMaker maker = new EntityMaker(new EntityMaker.Names() {

        @Override
        public <E extends Published> E named(Class<E> type, String slug) {
            return Panache.getSession().getReference(type, slug);
        }
    });

    private final Instance<ContentFollower> followers;

    ContentWriter(@Any Instance<ContentFollower> followers) {
        this.followers = followers;
    }

    @Override
    public void write(Document document, Instant updatedAt, boolean isNew) {
        var session = Panache.getSession();
        Published stored = isNew ? null
                : session.find(EntityMaker.ENTITIES.get(DocumentType.of(document)), document.slug());
        Published entity = maker.make(document, updatedAt, stored);
        if (stored == null) {
            session.persist(entity);
        }
    }

    @Override
    public void delete(DocumentType type, String slug) {
        var session = Panache.getSession();
        Published entity = session.find(EntityMaker.ENTITIES.get(type), slug);
        if (entity != null) {
            session.remove(entity);
            session.flush();
        }
    }

    @Override
    public void finish(Map<DocumentType, Set<String>> changed) {
        Panache.getSession().flush();
        Role.copyFigures(changed.getOrDefault(DocumentType.ROLE, Set.of()),
                changed.getOrDefault(DocumentType.OCCUPATION, Set.of()));
        followers.forEach(follower -> follower.follow(changed));
    }
}
