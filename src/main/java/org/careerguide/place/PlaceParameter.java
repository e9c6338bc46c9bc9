package org.careerguide.place;

import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameter of the place for which figures are wanted. */
public class PlaceParameter {

    /** Code or slug of a place, or null for the nation. */
    @RestQuery
    @Parameter(description = "Place whose wages to return, by code or slug, as in listPlaces; the nation by default. Figures of different places are never mixed.", example = "US")
    @Pattern(regexp = NamedPlaces.FORM, message = NamedPlaces.NAMES)
    public String place;
}
