package org.careerguide.tool;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.content.ToolKind;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Organisation;
import org.careerguide.source.Sourced;
import org.careerguide.web.Link;

/** A tool, a technology or a classification system. */
@Entity
public class Tool extends Sourced {

    @Enumerated(EnumType.STRING)
    public ToolKind kind;

    public String description;

    /** UNSPSC commodity code, where it has but one whoever uses it; otherwise null. */
    public String categoryCode;

    public String categoryTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    public Organisation maintainer;

    /** The tool that this one is a part or an edition of. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Tool partOf;

    /** The one of this slug, if there is one. */
    public static Optional<Tool> findBySlug(String slug) {
        return findByIdOptional(slug);
    }

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<Tool> matching(List<String> roles) {
        return ContentQuery.of(Tool.class)
                .where("e in (select t.tool from Role r join r.tools t where r.slug in :roles)", "roles", roles);
    }

    /** The first roles by title that use it, as slug and title; at most {@code limit}. */
    List<Link> roles(int limit) {
        return rolesThat("exists (select 1 from r.tools t where t.tool.slug = :slug)", limit);
    }

    /** The classes that it has and that roles use it as, by title. */
    List<ToolCategoryView> categories() {
        Stream<ToolCategoryView> used = getEntityManager().createQuery("""
                select distinct t.categoryCode, t.categoryTitle from Role r join r.tools t
                where t.tool = :tool and t.categoryCode is not null""", Object[].class).setParameter("tool", this)
                .getResultStream().map(row -> ToolCategoryView.of((String) row[0], (String) row[1]));
        return Stream.concat(Stream.ofNullable(ToolCategoryView.of(categoryCode, categoryTitle)), used).distinct()
                .sorted(Comparator.comparing(ToolCategoryView::title).thenComparing(ToolCategoryView::code)).toList();
    }

    /** The tools that are parts or editions of it. */
    List<Tool> parts() {
        return list("partOf = ?1 order by sortTitle, slug", this);
    }
}
