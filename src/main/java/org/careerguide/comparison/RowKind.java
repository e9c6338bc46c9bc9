package org.careerguide.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The form of a row. */
@Schema(name = "ComparisonRowKind")
public enum RowKind {
    /** A text a role. */
    @JsonProperty("text")
    TEXT,
    /** Items that the roles have in common or not. */
    @JsonProperty("set")
    SET,
    /** Items that are rated for each role on one scale. */
    @JsonProperty("rated")
    RATED,
    /** Figures and facts of one value a role. */
    @JsonProperty("number")
    NUMBER
}
