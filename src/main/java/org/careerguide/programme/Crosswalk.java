package org.careerguide.programme;

import jakarta.persistence.Entity;

import org.careerguide.content.CrosswalkDocument;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A published table that maps the codes of one classification to those of another. */
@Entity
public class Crosswalk extends Published<CrosswalkDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public CrosswalkDocument document;

    @Override
    protected void copy(CrosswalkDocument stated) {
        document = stated;
    }

    @Override
    public CrosswalkDocument document() {
        return document;
    }
}
