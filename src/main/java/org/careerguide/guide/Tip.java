package org.careerguide.guide;

import jakarta.persistence.Entity;

import org.careerguide.content.TipDocument;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Practical advice for people who start out. */
@Entity
public class Tip extends Published<TipDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public TipDocument document;

    @Override
    protected void copy(TipDocument stated) {
        document = stated;
    }

    @Override
    public TipDocument document() {
        return document;
    }
}
