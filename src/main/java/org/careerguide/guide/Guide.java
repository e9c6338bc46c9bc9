package org.careerguide.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;

import org.careerguide.content.GuideDocument;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An article of ordered chapters. */
@Entity
public class Guide extends Published<GuideDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public GuideDocument document;

    /** The roles that it is about. */
    @ElementCollection
    @CollectionTable(name = "guide_role")
    @Column(name = "role_slug")
    public Set<String> roles = new HashSet<>();

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<Guide> matching(List<String> roles) {
        return ContentQuery.of(Guide.class)
                .where("e in (select g from Guide g join g.roles r where r in :roles)", "roles", roles);
    }

    @Override
    protected void copy(GuideDocument stated) {
        document = stated;
        replace(roles, stated.roles().stream());
    }

    @Override
    public GuideDocument document() {
        return document;
    }
}
