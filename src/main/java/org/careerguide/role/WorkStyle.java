package org.careerguide.role;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.source.Source;

/** A way of working that an occupation asks for. */
@Embeddable
public class WorkStyle {

    public String title;

    /** From 1 to 5. */
    public BigDecimal importance;

    /** Date of the rating. */
    public String date;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;
}
