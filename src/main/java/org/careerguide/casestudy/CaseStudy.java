package org.careerguide.casestudy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;

import org.careerguide.content.CaseStudyDocument;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The story of a career in these roles. */
@Entity
public class CaseStudy extends Published<CaseStudyDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public CaseStudyDocument document;

    /** The roles of the story. */
    @ElementCollection
    @CollectionTable(name = "case_study_role")
    @Column(name = "role_slug")
    public Set<String> roles = new HashSet<>();

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<CaseStudy> matching(List<String> roles) {
        return ContentQuery.of(CaseStudy.class)
                .where("e in (select c from CaseStudy c join c.roles r where r in :roles)", "roles", roles);
    }

    @Override
    protected void copy(CaseStudyDocument stated) {
        document = stated;
        replace(roles, stated.roles().stream().map(CaseStudyDocument.StoryRole::role));
    }

    @Override
    public CaseStudyDocument document() {
        return document;
    }
}
