package org.careerguide.role;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A skill of a role as lists and matches find it; ratings are null where they are unknown. */
@Embeddable
public record RoleSkill(@Column(name = "skill_slug") String skill, BigDecimal importance, BigDecimal level) {
}
