package org.careerguide.place;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;

/** The yearly median wage of an occupation in a place, by which lists are filtered and sorted. */
@Entity(name = "PlaceWage")
@Immutable
public class PlaceWage {

    @EmbeddedId
    public Key key;

    /** Null if unknown. */
    public BigDecimal median;

    public boolean medianAtLeast;

    public String date;

    /** Whether the document is the latest of the place that has the occupation. */
    public boolean latest;

    /** The place, the SOC code of the occupation, and the document that states its figures. */
    @Embeddable
    public record Key(String placeCode, String soc, String documentSlug) implements Serializable {
    }
}
