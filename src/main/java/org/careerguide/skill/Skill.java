package org.careerguide.skill;

import java.util.List;

import jakarta.persistence.Entity;

import org.careerguide.content.SkillDocument;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A skill or a field of knowledge. */
@Entity
public class Skill extends Published<SkillDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public SkillDocument document;

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<Skill> matching(List<String> roles) {
        return ContentQuery.of(Skill.class).namedBy(roles, "skills");
    }

    @Override
    protected void copy(SkillDocument stated) {
        document = stated;
    }

    @Override
    public SkillDocument document() {
        return document;
    }
}
