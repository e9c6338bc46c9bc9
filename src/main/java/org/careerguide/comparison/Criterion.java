package org.careerguide.comparison;

import jakarta.persistence.Embeddable;

/** A row of a comparison. */
@Embeddable
public class Criterion {

    /** Identity within the comparison. */
    public String slug;

    public String title;

    public String summary;
}
