package org.careerguide.role;

import jakarta.persistence.Entity;

import org.careerguide.source.Sourced;

/** A kind of place in which people work. */
@Entity
public class WorkSetting extends Sourced {
}
