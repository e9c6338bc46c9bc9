package org.careerguide.role;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.source.Source;

/** How many of the people in an occupation say that its work asks for a level of education. */
@Embeddable
public class EducationShare {

    public String level;

    /** Percent of the people asked. */
    public BigDecimal sharePercent;

    /** Date of the survey. */
    public String date;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;
}
