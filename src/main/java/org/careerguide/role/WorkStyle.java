package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Map;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.content.MissingReason;
import org.careerguide.source.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

    /** Why a figure is not there, by its name. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, MissingReason> missing;
}
