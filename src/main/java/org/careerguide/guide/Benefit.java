package org.careerguide.guide;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;

import org.careerguide.role.Role;
import org.careerguide.source.Sourced;

/** Something that speaks for roles. */
@Entity
public class Benefit extends Sourced {

    public String description;

    /** The roles that it holds for. */
    @ManyToMany
    @JoinTable(name = "benefit_role", inverseJoinColumns = @JoinColumn(name = "role_slug"))
    @OrderColumn(name = "position")
    public List<Role> roles = new ArrayList<>();
}
