package org.careerguide.role;

import java.util.List;

import jakarta.persistence.Entity;

import org.careerguide.content.ResponsibilityDocument;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A responsibility that people in a role have. */
@Entity
public class Responsibility extends Published<ResponsibilityDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public ResponsibilityDocument document;

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<Responsibility> matching(List<String> roles) {
        return ContentQuery.of(Responsibility.class).namedBy(roles, "responsibilities");
    }

    @Override
    protected void copy(ResponsibilityDocument stated) {
        document = stated;
    }

    @Override
    public ResponsibilityDocument document() {
        return document;
    }
}
