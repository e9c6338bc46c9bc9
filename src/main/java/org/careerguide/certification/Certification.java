package org.careerguide.certification;

import java.util.List;

import jakarta.persistence.Entity;

import org.careerguide.content.CertificationDocument;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A credential that an organisation awards. */
@Entity
public class Certification extends Published<CertificationDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public CertificationDocument document;

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<Certification> matching(List<String> roles) {
        return ContentQuery.of(Certification.class).namedBy(roles, "certifications");
    }

    @Override
    protected void copy(CertificationDocument stated) {
        document = stated;
    }

    @Override
    public CertificationDocument document() {
        return document;
    }
}
