package org.careerguide.tool;

import java.util.List;

import jakarta.persistence.Entity;

import org.careerguide.content.ToolDocument;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A tool, a technology or a classification system. */
@Entity
public class Tool extends Published<ToolDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public ToolDocument document;

    /** Slug of the tool that this one is a part or an edition of; null of a tool by itself. */
    public String partOfSlug;

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<Tool> matching(List<String> roles) {
        return ContentQuery.of(Tool.class).where("e.slug in (select t.tool from Role r join r.tools t where r.slug in :roles)",
                "roles", roles);
    }

    @Override
    protected void copy(ToolDocument stated) {
        document = stated;
        partOfSlug = stated.partOf();
    }

    @Override
    public ToolDocument document() {
        return document;
    }
}
