package org.careerguide.role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.careerguide.content.MissingReason;
import org.careerguide.content.WagePeriod;
import org.careerguide.source.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Wages and employment of an occupation, of one source, place and date. Money is in the stated currency and period. */
@Embeddable
public class WageEstimate {

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;

    @Embedded
    public Place place;

    /** Reference date: year and month. */
    public String date;

    /** ISO 4217 code. */
    public String currency;

    @Enumerated(EnumType.STRING)
    public WagePeriod per;

    public BigDecimal mean;

    public BigDecimal percentile10;

    public BigDecimal percentile25;

    public BigDecimal median;

    public BigDecimal percentile75;

    public BigDecimal percentile90;

    /** Wage and salary jobs; the self-employed are not counted. */
    public Long employment;

    /** Names of the amounts that are only known to be at least so much; null of none. */
    public List<String> atLeast;

    /** SOC code of the combined group that the figures were collected for, if they were for one. */
    public String collectedSoc;

    /** Title of that group. */
    public String collectedTitle;

    /** Why a figure is not there, by its name. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, MissingReason> missing;

    /** Whether the other states wages of the same estimate, maybe in another unit of pay. */
    boolean isOfSameEstimate(WageEstimate other) {
        return source.slug.equals(other.source.slug) && place.code.equals(other.place.code) && date.equals(other.date)
                && Objects.equals(collectedSoc, other.collectedSoc);
    }
}
