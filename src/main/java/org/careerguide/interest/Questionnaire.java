package org.careerguide.interest;

import jakarta.persistence.Entity;

import org.careerguide.content.QuestionnaireDocument;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Questions about interests. */
@Entity
public class Questionnaire extends Published<QuestionnaireDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public QuestionnaireDocument document;

    /** All questionnaires. */
    static ContentQuery<Questionnaire> all() {
        return ContentQuery.of(Questionnaire.class);
    }

    @Override
    protected void copy(QuestionnaireDocument stated) {
        document = stated;
    }

    @Override
    public QuestionnaireDocument document() {
        return document;
    }
}
