package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.careerguide.content.InterestArea;

/** The scores of a role's occupation for the areas of interest: all or none are null. */
@Embeddable
class InterestScores {

    @Column(insertable = false, updatable = false)
    BigDecimal realistic;

    @Column(insertable = false, updatable = false)
    BigDecimal investigative;

    @Column(insertable = false, updatable = false)
    BigDecimal artistic;

    @Column(insertable = false, updatable = false)
    BigDecimal social;

    @Column(insertable = false, updatable = false)
    BigDecimal enterprising;

    @Column(insertable = false, updatable = false)
    BigDecimal conventional;

    /** The score of a role {@code e} for an area, in HQL. */
    static String path(InterestArea area) {
        return "e.interestScores." + area.slug();
    }

    /** The highest of the scores of a role {@code e} for some areas, in HQL. */
    static String best(List<InterestArea> areas) {
        List<String> paths = areas.stream().map(InterestScores::path).toList();
        return paths.size() == 1 ? paths.get(0) : "greatest(" + String.join(", ", paths) + ")";
    }

    /** The highest of the scores for some areas. */
    BigDecimal highest(List<InterestArea> areas) {
        return areas.stream().map(this::of).max(Comparator.naturalOrder()).orElse(null);
    }

    private BigDecimal of(InterestArea area) {
        return switch (area) {
            case REALISTIC -> realistic;
            case INVESTIGATIVE -> investigative;
            case ARTISTIC -> artistic;
            case SOCIAL -> social;
            case ENTERPRISING -> enterprising;
            case CONVENTIONAL -> conventional;
        };
    }
}
