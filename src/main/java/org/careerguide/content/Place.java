package org.careerguide.content;

import java.util.Comparator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** The area that a figure holds for. */
public record Place(
        @JsonPropertyDescription("ISO 3166 code of the country or subdivision, such as US or US-CA; of other areas the code of the country and that of statistics, such as US-35620.") @NotNull @Pattern(regexp = CODE, message = FORM) String code,
        @JsonPropertyDescription("Name of the area.") @NotBlank @Size(max = 200) String name) {

    /** What the code of a place looks like. */
    public static final String CODE = "^[A-Z]{2}(-[A-Z0-9]{1,7})?$";

    /** What a code looks like, in words. */
    public static final String FORM = "a code such as US, US-CA or US-35620";

    /** The default place of figures. */
    public static final Place UNITED_STATES = new Place("US", "United States");

    /** The United States first, then other nations, then parts of nations: figures of a part come after those of a whole. */
    public static final Comparator<Place> NATIONS_FIRST = Comparator
            .comparing((Place place) -> !place.code.equals(UNITED_STATES.code)).thenComparing(place -> !isNation(place.code));

    /** Whether a code is that of a nation as a whole. */
    public static boolean isNation(String code) {
        return code.indexOf('-') < 0;
    }
}
