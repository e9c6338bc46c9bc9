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

    /** Why a figure is not there, by its name. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, MissingReason> missing;
}
