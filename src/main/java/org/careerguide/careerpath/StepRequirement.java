package org.careerguide.careerpath;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.careerguide.certification.Certification;
import org.careerguide.content.RequirementKind;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Something that a step of a career path asks for. */
@Entity
public class StepRequirement extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public CareerStep careerStep;

    /** Place among the requirements of the step, from 0. */
    public int position;

    @Enumerated(EnumType.STRING)
    public RequirementKind kind;

    public String text;

    /** The certifications of which one meets it. */
    @ManyToMany
    @JoinTable(name = "step_requirement_certification", inverseJoinColumns = @JoinColumn(name = "certification_slug"))
    @OrderColumn(name = "position")
    public List<Certification> certifications = new ArrayList<>();
}
