package org.careerguide.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;

import org.careerguide.content.ComparisonDocument;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A curated comparison of two to six roles. */
@Entity
public class Comparison extends Published<ComparisonDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public ComparisonDocument document;

    /** The compared roles. */
    @ElementCollection
    @CollectionTable(name = "comparison_role")
    @Column(name = "role_slug")
    public Set<String> roles = new HashSet<>();

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<Comparison> matching(List<String> roles) {
        return ContentQuery.of(Comparison.class)
                .where("e in (select c from Comparison c join c.roles r where r in :roles)", "roles", roles);
    }

    @Override
    protected void copy(ComparisonDocument stated) {
        document = stated;
        replace(roles, stated.roles().stream());
    }

    @Override
    public ComparisonDocument document() {
        return document;
    }
}
