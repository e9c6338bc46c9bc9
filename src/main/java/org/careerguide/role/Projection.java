package org.careerguide.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.content.MissingReason;
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

    /** What is said to drive the change; null where nothing is. */
    public List<String> factors;

    /** SOC code of the combined group that the projection was made for, if it was for one. */
    public String collectedSoc;

    /** Title of that group. */
    public String collectedTitle;

    /** Why a figure is not there, by its name. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, MissingReason> missing;
}
