package org.careerguide.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The form of a row. */
@Schema(name = "ComparisonRowKind")
public enum RowKind {
    /** A text a role. */
    @JsonProperty("text")
    TEXT("A row with a text for each role."),
    /** Items that the roles have in common or not. */
    @JsonProperty("set")
    SET("A row that tells apart the items that all roles share, that some share, and that only one has."),
    /** Items that are rated for each role on one scale. */
    @JsonProperty("rated")
    RATED("A row of shared and differing items with the ratings of each role."),
    /** Figures and facts of one value a role. */
    @JsonProperty("number")
    NUMBER("A row of measures with one value for each role.");

    private final String summary;

    RowKind(String summary) {
        this.summary = summary;
    }

    /** What such a row is, in a sentence. */
    String summary() {
        return summary;
    }
}
