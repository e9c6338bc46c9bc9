package org.careerguide.guide;

import jakarta.persistence.Entity;

import org.careerguide.content.BenefitDocument;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An advantage of working in some roles. */
@Entity
public class Benefit extends Published<BenefitDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public BenefitDocument document;

    @Override
    protected void copy(BenefitDocument stated) {
        document = stated;
    }

    @Override
    public BenefitDocument document() {
        return document;
    }
}
