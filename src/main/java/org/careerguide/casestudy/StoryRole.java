package org.careerguide.casestudy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.content.StoryPart;
import org.careerguide.role.Role;

/** A role in a story. */
@Embeddable
public class StoryRole {

    @ManyToOne(fetch = FetchType.LAZY)
    public Role role;

    @Enumerated(EnumType.STRING)
    public StoryPart part;
}
