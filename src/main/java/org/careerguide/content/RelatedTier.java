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

    /** A sentence that says how near an occupation is to another. */
    public String saying(String occupation, String other) {
        return "“" + occupation + "” is " + switch (this) {
            case PRIMARY_SHORT -> "among the five occupations nearest to";
            case PRIMARY_LONG -> "among the ten occupations nearest to";
            case SUPPLEMENTAL -> "in some respects like";
        } + " “" + other + "”.";
    }
}
