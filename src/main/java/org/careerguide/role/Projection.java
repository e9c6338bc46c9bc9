package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Map;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.source.MissingReason;
import org.careerguide.source.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Projected employment of an occupation, of one source and place. Jobs include the self-employed. */
@Embeddable
public class Projection {

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;

    @Embedded
    public Place place;

    public Integer baseYear;

    public Integer targetYear;

    public Long baseEmployment;

    public Long targetEmployment;

    public BigDecimal changePercent;

    /** Openings a year on average, growth and replacement together. */
    public Long openingsPerYear;

    public String entryEducation;

    public String workExperience;

    public String onTheJobTraining;

    /** Why a figure is not there, by its name. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, MissingReason> missing;
}
