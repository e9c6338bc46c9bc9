package org.careerguide.comparison;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;

import org.careerguide.source.ContentQuery;
import org.careerguide.source.Sourced;

/** A curated comparison of two to six roles. */
@Entity
public class Comparison extends Sourced {

    public String introduction;

    public String verdict;

    /** The compared roles, in the order of the columns. */
    @ElementCollection
    @CollectionTable(name = "comparison_role")
    @OrderColumn(name = "position")
    public List<ComparedRole> roles = new ArrayList<>();

    /** The rows, in order. */
    @ElementCollection
    @CollectionTable(name = "comparison_criterion")
    @OrderColumn(name = "position")
    public List<Criterion> criteria = new ArrayList<>();

    /** The items of all rows and roles, in order within each. */
    @ElementCollection
    @CollectionTable(name = "comparison_item")
    @OrderColumn(name = "position")
    public List<ComparisonItem> items = new ArrayList<>();

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<Comparison> matching(List<String> roles) {
        return ContentQuery.of(Comparison.class)
                .where("e in (select c from Comparison c join c.roles r where r.role.slug in :roles)", "roles", roles);
    }
}
