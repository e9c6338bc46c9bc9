package org.careerguide.careerpath;

import java.util.ArrayList;
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
}
