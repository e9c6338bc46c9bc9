package org.careerguide.comparison;

import java.util.Set;

import jakarta.validation.constraints.Pattern;

import org.careerguide.place.NamedPlaces;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters that choose the rows of a comparison. */
public class RowParameters {

    /** Names of dimensions, or null for all. */
    @RestQuery
    @Parameter(description = "Dimensions to compare; all by default. The order of the rows is fixed.", example = "wages,outlook")
    public String criteria;

    /** Set to leave out rows that do not differ. */
    @RestQuery
    @Pattern(regexp = "^only$")
    @Parameter(description = "`only` leaves out rows in which all roles are the same.", schema = @Schema(enumeration = "only"))
    public String differences;

    /** Code or slug of a place, or null for the nation. */
    @RestQuery
    @Pattern(regexp = NamedPlaces.FORM, message = NamedPlaces.NAMES)
    @Parameter(description = "Place to compare wages in, by code or slug, as in listPlaces; the nation by default. Figures of other places are left out.", example = "US")
    public String place;

    /** The wanted dimensions. Unknown names are refused. */
    Set<Dimension> dimensions() {
        return Dimension.of(criteria);
    }

    /** Whether rows in which all roles are the same are left out. */
    boolean differencesOnly() {
        return differences != null;
    }
}
