package org.careerguide.role;

import jakarta.persistence.Entity;

import org.careerguide.content.WorkSettingDocument;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A kind of place in which people work. */
@Entity
public class WorkSetting extends Published<WorkSettingDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public WorkSettingDocument document;

    @Override
    protected void copy(WorkSettingDocument stated) {
        document = stated;
    }

    @Override
    public WorkSettingDocument document() {
        return document;
    }
}
