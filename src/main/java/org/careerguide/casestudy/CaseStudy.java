package org.careerguide.casestudy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;

import org.careerguide.content.Verification;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Sourced;
import org.careerguide.web.Link;

import io.quarkus.hibernate.orm.panache.Panache;

/** The story of a way through roles. */
@Entity
public class CaseStudy extends Sourced {

    public String story;

    /** Name that the story gives its subject. */
    public String subject;

    @Enumerated(EnumType.STRING)
    public Verification verification;

    /** Slug of the career path that the story follows. */
    public String careerPathSlug;

    @ElementCollection
    @CollectionTable(name = "case_study_role")
    @OrderColumn(name = "position")
    public List<StoryRole> roles = new ArrayList<>();

    public List<String> outcomes;

    /** The one of this slug, if there is one. */
    public static Optional<CaseStudy> findBySlug(String slug) {
        return findByIdOptional(slug);
    }

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<CaseStudy> matching(List<String> roles) {
        return ContentQuery.of(CaseStudy.class)
                .where("e in (select c from CaseStudy c join c.roles r where r.role.slug in :roles)", "roles", roles);
    }

    /** The career path that the story follows, as a link; null where it follows none. */
    Link careerPath() {
        return careerPathSlug == null ? null
                : Link.of("career-paths", careerPathSlug, Panache.getSession()
                        .createSelectionQuery("select p.title from CareerPath p where p.slug = :slug", String.class)
                        .setParameter("slug", careerPathSlug).getSingleResult());
    }
}
