package org.careerguide.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;

import org.careerguide.role.Role;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Sourced;

/** An article of ordered chapters. */
@Entity
public class Guide extends Sourced {

    /** Whom it is for. */
    public String audience;

    /** The roles that it is about. */
    @ManyToMany
    @JoinTable(name = "guide_role", inverseJoinColumns = @JoinColumn(name = "role_slug"))
    @OrderColumn(name = "position")
    public List<Role> roles = new ArrayList<>();

    @OneToMany(mappedBy = "guide", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    public List<GuideChapter> chapters = new ArrayList<>();

    /** The one of this slug, if there is one. */
    public static Optional<Guide> findBySlug(String slug) {
        return findByIdOptional(slug);
    }

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<Guide> matching(List<String> roles) {
        return ContentQuery.of(Guide.class)
                .where("e in (select g from Guide g join g.roles r where r.slug in :roles)", "roles", roles);
    }
}
