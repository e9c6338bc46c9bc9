package org.careerguide.source;

import jakarta.persistence.Entity;

/** An organisation that issues certifications, maintains a classification or serves the profession. */
@Entity
public class Organisation extends Sourced {

    public String abbreviation;

    public String website;
}
