package org.careerguide.careerpath;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.careerguide.content.StepKind;
import org.careerguide.role.Role;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A step of a career path: an edge from one role to another. */
@Entity
public class CareerStep extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public CareerPath careerPath;

    /** Place in the path, from 0. */
    public int position;

    @ManyToOne(fetch = FetchType.LAZY)
    public Role from;

    @ManyToOne(fetch = FetchType.LAZY)
    public Role to;

    @Enumerated(EnumType.STRING)
    public StepKind kind;

    public String summary;

    @OneToMany(mappedBy = "careerStep", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    public List<StepRequirement> requirements = new ArrayList<>();

    /** Those of these identities, in no order. */
    static List<CareerStep> listByIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** The steps from a role, then those to it, by path. */
    static List<CareerStep> touching(String roleSlug) {
        return list("from CareerStep s join fetch s.careerPath p join fetch s.from join fetch s.to "
                + "where s.from.slug = ?1 or s.to.slug = ?1 "
                + "order by case when s.from.slug = ?1 then 0 else 1 end, p.sortTitle, p.slug, s.position", roleSlug);
    }
}
