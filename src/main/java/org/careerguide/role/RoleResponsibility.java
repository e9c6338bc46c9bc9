package org.careerguide.role;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.content.ResponsibilityType;

/** A responsibility of a role. */
@Embeddable
public class RoleResponsibility {

    @ManyToOne(fetch = FetchType.LAZY)
    public Responsibility responsibility;

    @Enumerated(EnumType.STRING)
    public ResponsibilityType type;
}
