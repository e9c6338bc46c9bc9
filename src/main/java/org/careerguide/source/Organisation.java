package org.careerguide.source;

import jakarta.persistence.Entity;

import org.careerguide.content.OrganisationDocument;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An organisation that issues certifications, maintains a classification or serves the profession. */
@Entity
public class Organisation extends Published<OrganisationDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public OrganisationDocument document;

    @Override
    protected void copy(OrganisationDocument stated) {
        document = stated;
    }

    @Override
    public OrganisationDocument document() {
        return document;
    }
}
