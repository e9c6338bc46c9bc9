package org.careerguide.careerpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.careerguide.role.Role;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Sourced;

/** A way through roles: steps in order, each from one role to the next. */
@Entity
public class CareerPath extends Sourced {

    public String description;

    @OneToMany(mappedBy = "careerPath", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    public List<CareerStep> steps = new ArrayList<>();

    /** The one of this slug, if there is one. */
    public static Optional<CareerPath> findBySlug(String slug) {
        return findByIdOptional(slug);
    }

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<CareerPath> matching(List<String> roles) {
        return ContentQuery.of(CareerPath.class)
                .where("e in (select s.careerPath from CareerStep s where s.from.slug in :roles or s.to.slug in :roles)",
                        "roles", roles);
    }

    /** The roles that it leads through, in order. */
    List<Role> roles() {
        return Stream.concat(steps.stream().limit(1).map(step -> step.from), steps.stream().map(step -> step.to)).toList();
    }
}
