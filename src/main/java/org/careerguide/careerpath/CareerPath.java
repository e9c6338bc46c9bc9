package org.careerguide.careerpath;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;

import org.careerguide.content.CareerPathDocument;
import org.careerguide.content.DocumentType;
import org.careerguide.content.StepKind;
import org.careerguide.role.Role;
import org.careerguide.source.ContentQuery;
import org.careerguide.source.Published;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

import io.quarkus.hibernate.orm.panache.Panache;

/** A sequence of roles: steps in order, each from one role to the next. */
@Entity
public class CareerPath extends Published<CareerPathDocument> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public CareerPathDocument document;

    /** The steps, as edges between roles. */
    @ElementCollection
    @CollectionTable(name = "career_step")
    @OrderColumn(name = "position")
    public List<CareerStep> steps = new ArrayList<>();

    /** Those that match the filters; a filter without values lets all through. */
    public static ContentQuery<CareerPath> matching(List<String> roles) {
        return ContentQuery.of(CareerPath.class).where(
                "e in (select p from CareerPath p join p.steps s where s.from in :roles or s.to in :roles)", "roles",
                roles);
    }

    /**
     * A step of a career path as seen from one of its two roles.
     *
     * @param onwards whether the step leaves that role
     * @param role the other role
     */
    record StepAt(boolean onwards, StepKind kind, String pathSlug, String pathTitle, Role role) {
    }

    /** The steps from a role, then those to it, by path. */
    static List<StepAt> stepsAt(String roleSlug) {
        noteAll(DocumentType.CAREER_PATH, DocumentType.ROLE);
        return Panache.getSession().createSelectionQuery("""
                select s.from, s.kind, p.slug, p.title, r
                from CareerPath p join p.steps s
                  join Role r on r.slug = case when s.from = :role then s.to else s.from end
                where s.from = :role or s.to = :role
                order by case when s.from = :role then 0 else 1 end, p.sortTitle, p.slug, index(s)""", Object[].class)
                .setParameter("role", roleSlug).getResultList().stream()
                .map(row -> new StepAt(roleSlug.equals(row[0]), (StepKind) row[1], (String) row[2], (String) row[3],
                        (Role) row[4]))
                .toList();
    }

    @Override
    protected void copy(CareerPathDocument stated) {
        document = stated;
        steps.clear();
        stated.steps().forEach(step -> steps.add(new CareerStep(step.from(), step.to(), step.kind())));
    }

    @Override
    public CareerPathDocument document() {
        return document;
    }
}
