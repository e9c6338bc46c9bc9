package org.careerguide.role;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.source.Source;

/** Something that an occupation is given a score for. */
@Embeddable
public class Scored {

    public String title;

    /** From 1 to 7. */
    public BigDecimal score;

    /** Date of the score. */
    public String date;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;
}
