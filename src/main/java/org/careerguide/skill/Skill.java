package org.careerguide.skill;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.careerguide.content.SkillKind;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Sourced;
import org.careerguide.web.Link;

/** A skill or a field of knowledge. */
@Entity
public class Skill extends Sourced {

    @Enumerated(EnumType.STRING)
    public SkillKind kind;

    public String description;

    /** The one of this slug, if there is one. */
    public static Optional<Skill> findBySlug(String slug) {
        return findByIdOptional(slug);
    }

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<Skill> matching(List<String> roles) {
        return ContentQuery.of(Skill.class)
                .where("e in (select s.skill from Role r join r.skills s where r.slug in :roles)", "roles", roles);
    }

    /** The first roles by title that ask for it, as slug and title; at most {@code limit}. */
    List<Link> roles(int limit) {
        return rolesThat("exists (select 1 from r.skills s where s.skill.slug = :slug)", limit);
    }
}
