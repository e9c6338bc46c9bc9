package org.careerguide.role;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.careerguide.web.Link;

/**
 * A value of a role with what decides whether it can be compared with that of another role.
 *
 * @param value the number; null of a statement
 * @param text the statement; null of a number
 * @param unit of the number
 * @param atLeast whether the number is a lower bound
 * @param place that the value holds for; null if it holds anywhere
 * @param date of the value
 * @param source of the value
 * @param collectedFor code of the occupation or group that the value was collected for; null if it is the role's own
 */
public record RoleFigure(BigDecimal value, String text, String unit, boolean atLeast, PlaceView place, String date,
        Link source, String collectedFor) {

    /** Whether two roles share this figure: that of one occupation. */
    public boolean isSharedWith(RoleFigure other) {
        return collectedFor != null && equals(other);
    }

    /** Why there is no difference from another number; empty if there is one. */
    public Optional<Incomparable> incomparableWith(RoleFigure other) {
        if (isSharedWith(other)) {
            return Optional.of(Incomparable.SHARED_FIGURE);
        }
        if (!Objects.equals(unit, other.unit)) {
            return Optional.of(Incomparable.DIFFERENT_UNITS);
        }
        if (!Objects.equals(place, other.place)) {
            return Optional.of(Incomparable.DIFFERENT_PLACES);
        }
        if (!Objects.equals(date, other.date)) {
            return Optional.of(Incomparable.DIFFERENT_DATES);
        }
        return atLeast || other.atLeast ? Optional.of(Incomparable.LOWER_BOUND) : Optional.empty();
    }
}
