package org.careerguide.role;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;

import org.careerguide.source.ContentQuery;
import org.careerguide.source.Sourced;
import org.careerguide.web.Link;

/** Something that people in a role answer for. */
@Entity
public class Responsibility extends Sourced {

    public String description;

    /** The one of this slug, if there is one. */
    public static Optional<Responsibility> findBySlug(String slug) {
        return findByIdOptional(slug);
    }

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<Responsibility> matching(List<String> roles) {
        return ContentQuery.of(Responsibility.class)
                .where("e in (select s.responsibility from Role r join r.responsibilities s where r.slug in :roles)", "roles",
                        roles);
    }

    /** The first roles by title that answer for it, as slug and title; at most {@code limit}. */
    List<Link> roles(int limit) {
        return rolesThat("exists (select 1 from r.responsibilities p where p.responsibility.slug = :slug)", limit);
    }
}
