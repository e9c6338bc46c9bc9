package org.careerguide.source;

import jakarta.persistence.Entity;

import org.careerguide.content.SourceDocument;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A source of content and figures: a release of a publisher, with its licence. */
@Entity
public class Source extends Published<SourceDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public SourceDocument document;

    /** All sources. */
    public static ContentQuery<Source> matching() {
        return ContentQuery.of(Source.class);
    }

    @Override
    protected void copy(SourceDocument stated) {
        document = stated;
    }

    @Override
    public SourceDocument document() {
        return document;
    }
}
