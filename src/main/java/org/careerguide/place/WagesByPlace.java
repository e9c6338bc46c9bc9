package org.careerguide.place;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.careerguide.web.Link;

/** The wages of an occupation in all places, in the current content. */
@ApplicationScoped
public class WagesByPlace {

    /** The latest median wage of a place; {@code atLeast} marks a lower bound. */
    public record Median(String code, String place, BigDecimal amount, String unit, boolean atLeast,
            String date, Link source) {
    }

    /** The known median wages of an occupation by its O*NET-SOC code, the highest first. */
    @Transactional
    public List<Median> of(String onetSoc) {
        return PlaceWages.medians(onetSoc);
    }
}
