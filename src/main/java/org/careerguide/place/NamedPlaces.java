package org.careerguide.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.careerguide.content.Place;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;

/** Finds the places that parameters name. */
@ApplicationScoped
public class NamedPlaces {

    /** Pattern of the names of places. */
    public static final String FORM = "^[A-Za-z][A-Za-z0-9-]{1,99}$";

    /** {@link #FORM} in words. */
    public static final String NAMES = "a code such as US-CA or US-35620, or a slug such as california; /api/v1/places lists them";

    /**
     * The code of a place other than the nation; empty if the parameter is null or names the nation.
     *
     * @throws InvalidParameterException if there is no such place
     */
    public Optional<String> code(String place) {
        if (place == null || place.equalsIgnoreCase(Place.UNITED_STATES.code())) {
            return Optional.empty();
        }
        String code = org.careerguide.place.Place.ofCodeOrSlug(place).map(found -> found.code)
                .or(() -> StatedPlaceWage.nameOf(place).map(name -> place.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new InvalidParameterException(List.of(Problem.Mistake.inParameter("place", "unknown-value",
                        "names “" + place + "”, of which no wages are known", List.of(NAMES)).withValue(place))));
        return code.equals(Place.UNITED_STATES.code()) ? Optional.empty() : Optional.of(code);
    }

    /** The title of the place that a parameter names; the parameter itself if there is no such place. */
    public String title(String place) {
        return org.careerguide.place.Place.ofCodeOrSlug(place).map(found -> found.title)
                .or(() -> StatedPlaceWage.nameOf(place)).orElse(place);
    }
}
