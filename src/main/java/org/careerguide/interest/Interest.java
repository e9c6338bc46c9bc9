package org.careerguide.interest;

import jakarta.persistence.Entity;

import org.careerguide.content.InterestDocument;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An area of interest. */
@Entity
public class Interest extends Published<InterestDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public InterestDocument document;

    /** All areas of interest. */
    static ContentQuery<Interest> all() {
        return ContentQuery.of(Interest.class);
    }

    @Override
    protected void copy(InterestDocument stated) {
        document = stated;
    }

    @Override
    public InterestDocument document() {
        return document;
    }
}
