package org.careerguide.comparison;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.role.Role;

/** A column of a comparison: the role, and whom it suits. */
@Embeddable
public class ComparedRole {

    @ManyToOne(fetch = FetchType.LAZY)
    public Role role;

    /** What speaks for the role. */
    public List<String> chooseIf;
}
