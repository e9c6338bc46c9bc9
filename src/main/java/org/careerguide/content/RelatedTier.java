package org.careerguide.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How near a related occupation is. */
public enum RelatedTier {
    /** Among the five nearest. */
    @JsonProperty("primary-short")
    PRIMARY_SHORT,
    /** Among the ten nearest. */
    @JsonProperty("primary-long")
    PRIMARY_LONG,
    /** Near in some respects. */
    @JsonProperty("supplemental")
    SUPPLEMENTAL;

    /** How near two occupations are, in a sentence that does not name them. */
    public String saying() {
        return switch (this) {
            case PRIMARY_SHORT -> "One occupation is among the five nearest to the other.";
            case PRIMARY_LONG -> "One occupation is among the ten nearest to the other.";
            case SUPPLEMENTAL -> "The occupations are alike in some respects.";
        };
    }

    /** A sentence that says how near an occupation is to another. */
    public String saying(String occupation, String other) {
        return "“" + occupation + "” is " + switch (this) {
            case PRIMARY_SHORT -> "among the five occupations nearest to";
            case PRIMARY_LONG -> "among the ten occupations nearest to";
            case SUPPLEMENTAL -> "in some respects like";
        } + " “" + other + "”.";
    }
}
