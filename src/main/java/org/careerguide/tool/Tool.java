package org.careerguide.tool;

import java.util.Collection;
import java.util.List;

import jakarta.persistence.Entity;

import org.careerguide.content.ToolDocument;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

import io.quarkus.hibernate.orm.panache.Panache;

/** A tool, a technology or a classification system. */
@Entity
public class Tool extends Published<ToolDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public ToolDocument document;

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<Tool> matching(List<String> roles) {
        return ContentQuery.of(Tool.class).namedBy(roles, "tools");
    }

    /** Links tools to those that they are parts of, once all are written, in whatever order. */
    public static void noteParts(Collection<String> changed) {
        Panache.getSession().createNativeMutationQuery("""
                update tool set part_of_slug = document ->> 'partOf'
                where slug = any(:changed) and part_of_slug is distinct from document ->> 'partOf'""")
                .setParameter("changed", changed.toArray(String[]::new)).executeUpdate();
    }

    /** Removes the links to tools that are deleted; the tools that named them are deleted or changed too. */
    public static void takeApart(Collection<String> slugs) {
        Panache.getSession().createNativeMutationQuery("update tool set part_of_slug = null where part_of_slug = any(:slugs)")
                .setParameter("slugs", slugs.toArray(String[]::new)).executeUpdate();
    }

    @Override
    protected void copy(ToolDocument stated) {
        document = stated;
    }

    @Override
    public ToolDocument document() {
        return document;
    }
}
