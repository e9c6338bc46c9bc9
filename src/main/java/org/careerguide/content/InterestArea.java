package org.careerguide.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The six areas of interest after Holland, in their usual order. */
public enum InterestArea {
    REALISTIC,
    INVESTIGATIVE,
    ARTISTIC,
    SOCIAL,
    ENTERPRISING,
    CONVENTIONAL;

    /** The slug of the area, such as {@code realistic}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The letter of the area, the first of its title. */
    public String letter() {
        return name().substring(0, 1);
    }

    /** The title of the area, such as {@code Realistic}. */
    public String title() {
        return letter() + slug().substring(1);
    }

    /** The letters of all, in order. */
    public static List<String> letters() {
        return Arrays.stream(values()).map(InterestArea::letter).toList();
    }

    /** The area of this slug or letter, if there is one. */
    public static Optional<InterestArea> of(String name) {
        return Arrays.stream(values()).filter(area -> area.slug().equals(name) || area.letter().equals(name)).findFirst();
    }
}
