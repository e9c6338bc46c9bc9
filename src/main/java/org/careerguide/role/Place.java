package org.careerguide.role;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The area that a figure holds for. */
@Embeddable
public class Place {

    /** ISO 3166 code of the country or subdivision. */
    @Column(name = "place_code")
    public String code;

    @Column(name = "place_name")
    public String name;

    /** For Hibernate. */
    public Place() {
    }

    /** The area of this code and name. */
    public Place(String code, String name) {
        this.code = code;
        this.name = name;
    }
}
