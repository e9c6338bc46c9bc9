package org.careerguide.guide;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;

import org.careerguide.certification.Certification;
import org.careerguide.source.Organisation;
import org.careerguide.source.Sourced;

/** Practical advice for people who start out. */
@Entity
public class Tip extends Sourced {

    public String description;

    /** The certifications that it names. */
    @ManyToMany
    @JoinTable(name = "tip_certification", inverseJoinColumns = @JoinColumn(name = "certification_slug"))
    @OrderColumn(name = "position")
    public List<Certification> certifications = new ArrayList<>();

    /** The organisations that it names. */
    @ManyToMany
    @JoinTable(name = "tip_organisation", inverseJoinColumns = @JoinColumn(name = "organisation_slug"))
    @OrderColumn(name = "position")
    public List<Organisation> organisations = new ArrayList<>();
}
